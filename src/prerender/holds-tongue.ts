const TONGUE = /\s(?:lang="(?:ar|fa|ur|he|ja|zh|ko)\b|dir="rtl")/

/** Whether a page holds words in letters of their own, or that run the other way: what `tongues.css` speaks of. */
export const holdsTongue = (html: string): boolean => TONGUE.test(html)
