import { findDates } from '#parse/date/find-dates.ts'
import type { Remark } from '#parse/front-matter/read-front-matter.ts'
import { firstNumber } from '#parse/lines/line.ts'
import type { Marked } from '#parse/marks/mark.ts'

/** `Ã©` for `é`, `â€œ` for `“`: UTF-8 that was read as Windows-1252 and saved again. */
const MOJIBAKE = /Ã[\u0080-\u00bf©]|â€[\u0080-\u00bfœ™“”˜¦]|Ð[\u0090-\u00bf]Ñ/
const REPLACED = /\ufffd/
const HEADER_LINES = 12
const DATE_LENGTH = 60

const DAMAGE: readonly { pattern: RegExp; message: string }[] = [
  {
    pattern: MOJIBAKE,
    message: 'letters are garbled (“Ã©” for “é”): save the copy as UTF-8 again from its source',
  },
  { pattern: REPLACED, message: 'letters are lost (“\ufffd”): copy the line from its source again' },
]

/** What garbled and lost letters hold: one look at each line. */
const SIGN_OF_DAMAGE = /[ÃÐ\ufffd]|â€/

const findLine = (copy: readonly Marked[], pattern: RegExp): Marked | undefined =>
  copy.find(({ line }) => pattern.test(line.text))

/** What is odd in the copy itself: garbled letters, and dates that can be read two ways. */
export function findRemarks(copy: readonly Marked[]): readonly Remark[] {
  const suspect = copy.filter(({ line }) => SIGN_OF_DAMAGE.test(line.text))
  const damaged = DAMAGE.flatMap(({ pattern, message }): readonly Remark[] => {
    const found = findLine(suspect, pattern)
    return found === undefined ? [] : [{ line: firstNumber(found.line), message }]
  })
  const ambiguous = copy
    .slice(0, HEADER_LINES)
    .filter(({ line }) => line.text.length <= DATE_LENGTH && findDates(line.text).ambiguous)
    .map(({ line }) => ({
      line: firstNumber(line),
      message: 'the date can be read two ways: write it as 2031-05-28, in the copy or in front matter',
    }))
  return [...damaged, ...ambiguous]
}
