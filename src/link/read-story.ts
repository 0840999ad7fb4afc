import type { Article } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import { openCounting } from './count-terms.ts'
import { openMentions } from './find-mentions.ts'
import type { Mention } from './find-mentions.ts'
import { readWords } from './read-words.ts'
import { SIGN_SHIFT, STARTS } from './story-words.ts'
import type { StoryWords } from './story-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Languages that write every noun with a capital, so that a capital tells no name. */
const NOUNS_IN_CAPITALS = /^(?:de|gsw|lb|nds)\b/

const TOLD: ReadonlySet<Block['kind']> = new Set(['paragraph', 'crosshead', 'list', 'question', 'caption'])
/** Titles have capitals of their own. */
const RUNNING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'question'])

const packMention = ({ run, signs, isInitial }: Mention): readonly number[] => [
  run,
  (signs << SIGN_SHIFT) | (isInitial ? STARTS : 0),
]

/** A reader of stories, one at a time, each in time linear in its words. */
export function openReading(vocabulary: Vocabulary): (article: Article) => StoryWords {
  const { lexicon } = vocabulary
  const findMentions = openMentions(vocabulary)
  const countTerms = openCounting(lexicon)
  return ({ headline, standfirst, body, language }) => {
    const hasNames = !NOUNS_IN_CAPITALS.test(language)
    const all: number[] = []
    const found: { mentions: Mention[]; small: number[] } = { mentions: [], small: [] }
    let opening: number | null = null
    readWords(headline, lexicon, all)
    const title = new Set(all.filter((word) => word >= 0).map((word) => lexicon.folded[word] ?? word))
    const read = (text: string, isRunning: boolean): void => {
      const start = all.length
      readWords(text, lexicon, all)
      if (!hasNames || !isRunning) return
      findMentions(all, start, found)
      opening ??= found.mentions.length
    }
    if (standfirst !== null) read(standfirst, true)
    for (const { kind, text } of body) if (TOLD.has(kind)) read(text, RUNNING.has(kind))
    return {
      ...countTerms(all, found.small),
      opening: opening ?? 0,
      title: Int32Array.from(title),
      mentions: Int32Array.from(found.mentions.flatMap(packMention)),
    }
  }
}
