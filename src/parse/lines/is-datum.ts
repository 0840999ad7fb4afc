/**
 * A line of a list of dates or results: the story's own, though it is short and no sentence.
 *
 *     May 9 – Lund, Sweden        3rd round: 22 April        Lund (Group A): tenth time        Total: 48
 */
const DATUM = /^\p{L}{3,9}\.? \d{1,2} ?[–:-]|^\d{1,2}\p{L}{0,2} [^:]{1,40}: |: ?\d|\): ?\S/u
const ITEM = /^(?:[•▪◦‣·*]\s?|[-–—]\s|\d{1,3}[.)]\s)(?=\S)/

export const isDatum = (text: string): boolean => text.length < 160 && DATUM.test(text)

/** Does a line begin as an item of a list does, with a bullet or a number? */
export const isItem = (text: string): boolean => ITEM.test(text)
