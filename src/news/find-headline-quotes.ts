import type { PublicArticle } from './article.ts'
import { countWords } from './count-words.ts'
import type { QuoteMarks } from './quote-marks.ts'
import type { Utterance } from './quotes-page.ts'
import { foldTitle } from './fold-title.ts'

/** Fewer words in marks are a manner of speaking. */
const FEWEST_WORDS = 3

const MARKED = [
  /(?<open>“)(?<words>[^“”]+)(?<close>”)/gu,
  /(?<open>„)(?<words>[^„“”]+)(?<close>[“”])/gu,
  /(?<open>«)(?<words>[^«»]+)(?<close>»)/gu,
  /(?<open>「)(?<words>[^「」]+)(?<close>」)/gu,
  /(?<open>")(?<words>[^"]+)(?<close>")/gu,
  //  ‘no more delays’: a mark before a word … and one after, not ‘won’t’
  /(?<![\p{L}\p{N}])(?<open>[‘'])(?<words>(?:[^‘’']|(?<=\p{L})[’'](?=\p{L}))+)(?<close>[’'])(?!\p{L})/gu,
]
const STRAIGHT: QuoteMarks = ['“', '”']

type Marked = { words: string; marks: QuoteMarks; start: number }

const OPENS = /["'“„«「‘]/

function listMarked(line: string): readonly Marked[] {
  if (!OPENS.test(line)) return []
  for (const pattern of MARKED) {
    const found = [...line.matchAll(pattern)].map(({ groups, index }): Marked => {
      const { open = '', words = '', close = '' } = groups ?? {}
      return { words: words.trim(), marks: /["']/.test(open) ? STRAIGHT : [open, close], start: index }
    })
    if (found.length > 0) return found.filter(({ words }) => countWords(words) >= FEWEST_WORDS)
  }
  return []
}

const fold = (text: string): string => ` ${foldTitle(text).join(' ')} `

type Telling = Pick<PublicArticle, 'id' | 'headline' | 'standfirst' | 'body'>

/** Words in quotation marks of a story's headline and crossheads that its text does not hold. */
export function findHeadlineQuotes({ id, headline, standfirst, body }: Telling): readonly Utterance[] {
  const lines = [
    { text: headline, block: -1, where: { kind: 'headline' as const } },
    ...body.flatMap((block, at) =>
      block.kind === 'crosshead'
        ? [{ text: block.text, block: at, where: { kind: 'crosshead' as const, anchor: block.anchor } }]
        : [],
    ),
  ]
  const marked = lines.flatMap(({ text, block, where }) =>
    listMarked(text).map(({ words, marks, start }) => ({ words, marks, where, at: [block, start] as const })),
  )
  if (marked.length === 0) return []
  const told = fold(
    [standfirst ?? '', ...body.flatMap(({ kind, text }) => (kind === 'crosshead' ? [] : [text]))].join(' '),
  )
  return marked
    .filter(({ words }) => !told.includes(fold(words)))
    .map(({ words, marks, where, at }) => ({
      story: id,
      paragraphs: [[{ kind: 'said', text: words }]],
      marks,
      source: null,
      where,
      at,
    }))
}
