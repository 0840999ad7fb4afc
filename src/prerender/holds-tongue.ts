// Beginning with text that is found by leaps, not letter by letter: every page is asked.
const TONGUE = / lang="(?:ar|fa|ur|he|ja|zh|ko)\b/
const RIGHT_TO_LEFT = ' dir="rtl"'

/** Whether a page holds words in letters of their own, or that run the other way: what `tongues.css` speaks of. */
export const holdsTongue = (html: string): boolean =>
  html.includes(RIGHT_TO_LEFT) || (html.includes(' lang="') && TONGUE.test(html))
