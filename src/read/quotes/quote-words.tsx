import type { QuotedStory, Utterance } from '#news/quotes-page.ts'
import { hangClass } from '#read/story/hang-class.ts'
import { markStretches } from './quote-utterance.ts'

/** Longer words are set smaller. */
const LONG = 240

const measure = ({ paragraphs }: Utterance): number =>
  paragraphs.flat().reduce((length, { text }) => length + text.length, 0)

type Props = {
  utterance: Utterance
  /** Whether somebody is known to have said it: if not, the words keep the paper's colour. */
  isSpoken: boolean
  foreign: QuotedStory['foreign']
}

/** The words of an utterance in the voice's colour, those of the paper between them in its own. */
export function QuoteWords({ utterance, isSpoken, foreign }: Props) {
  const size = measure(utterance) > LONG ? 'quote-words quote-long' : 'quote-words'
  return (
    <blockquote {...foreign} className={isSpoken ? `${size} text-voice` : size}>
      {utterance.paragraphs.map((_, paragraph) => {
        // Paragraphs have no name but their place, and never move.
        const key = paragraph
        return (
          <p key={key}>
            {[...markStretches(utterance, paragraph)].map(({ kind, text, open, close }, at) => {
              const stretch = at
              const space = at === 0 ? '' : ' '
              if (kind === 'paper')
                return (
                  <span key={stretch} className="text-ink">
                    {space}
                    {text}
                  </span>
                )
              return (
                <span key={stretch}>
                  {space}
                  <span className={at === 0 ? `${hangClass(open)} text-voice` : 'text-voice'}>{open}</span>
                  {text}
                  <span className="text-voice">{close}</span>
                </span>
              )
            })}
          </p>
        )
      })}
    </blockquote>
  )
}
