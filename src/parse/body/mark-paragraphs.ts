import { markEach } from '#parse/marks/mark-each.ts'

/** What no other pass has taken is the story's own words. */
export const markParagraphs = markEach(() => ({ kind: 'block', rule: 'paragraph', block: 'paragraph' }))
