import { countWords } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

/** So many questions, each with an answer below it, are an interview. */
const ENOUGH = 3
const LONGEST_WORDS = 70
const ASKS = /[?？؟]["”’»)]*$/u
/** What such a line ends with: others need no closer look. */
const ENDS_ASKING = '?？؟"”’»)'
const asks = (text: string): boolean => ENDS_ASKING.includes(text.slice(-1)) && ASKS.test(text)
const LABELLED = /^(?:q|question|frage|pregunta|domanda|pergunta|питання|вопрос)\s?[:.]\s/i

const isQuestion = ({ line, fate }: Marked): boolean =>
  fate === null &&
  (asks(line.text) || LABELLED.test(line.text)) &&
  countWords(line.text, LONGEST_WORDS) <= LONGEST_WORDS

/** The questions of an interview. */
export const markQuestions: Pass = (copy) => {
  const open = copy.filter(({ fate }) => fate === null)
  const asked = open.filter((marked, i) => {
    const answer = open[i + 1]
    return isQuestion(marked) && answer !== undefined && !isQuestion(answer)
  })
  if (asked.length < ENOUGH || asked.length < open.length / 6) return copy
  const questions = new Set(asked)
  return copy.map((marked): Marked =>
    questions.has(marked)
      ? { line: marked.line, fate: { kind: 'block', rule: 'question of an interview', block: 'question' } }
      : marked,
  )
}
