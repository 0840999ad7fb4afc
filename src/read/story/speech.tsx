import { hangClass } from './hang-class.ts'
import { holdNumbers } from './hold-numbers.tsx'
import { splitMarks, splitQuotation } from './split-marks.ts'

type Props = {
  text: string
  /** Whether a mark that begins the text hangs left of its line. */
  hangs?: boolean
  /** Whether the text is one quotation, its marks included. */
  isQuotation?: boolean
  /** Whether it is set large, in few words to a line: a number then stays with the word before it. */
  isHeading?: boolean
}

/** A line with its quotation marks in the voice colour; its text content is `text`. */
export function Speech({ text, hangs = false, isQuotation = false, isHeading = false }: Props) {
  const runs = isQuotation ? splitQuotation(text) : splitMarks(text)
  return runs.map((run, index) => {
    // Runs have no name but their place, and a line's runs never move.
    const key = index
    if (run.kind === 'words') return isHeading ? holdNumbers(run.text) : run.text
    return (
      <span key={key} className={hangs && index === 0 ? `${hangClass(run.text)} text-voice` : 'text-voice'}>
        {run.text}
      </span>
    )
  })
}
