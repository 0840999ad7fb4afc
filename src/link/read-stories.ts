import { stepThrough, type Steps } from '#news/steps.ts'
import type { Gist } from './gist.ts'
import type { Lexicon } from './lexicon.ts'
import { MENTION, STARTS, timesSmall, unpackWords, WORD } from './story-words.ts'
import type { StoryWords } from './story-words.ts'
import type { Usage } from './usage.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An edition's words: how it uses them, and by place of a story what it has of them. */
export type Reading = {
  lexicon: Lexicon
  /** By number of a word: 1 for a single letter. */
  letters: Uint8Array
  usage: Usage
  stories: readonly StoryWords[]
}

/** How often each run stands within a sentence, and how often it begins one. */
function* countRuns(
  stories: readonly StoryWords[],
  size: number,
): Steps<{ within: Int32Array; first: Int32Array }> {
  const [within, first] = [new Int32Array(size), new Int32Array(size)]
  yield* stepThrough(stories, ({ mentions }) => {
    for (let at = 0; at < mentions.length; at += MENTION) {
      const run = mentions[at] ?? 0
      const counts = (mentions[at + 1] ?? 0) & STARTS ? first : within
      counts[run] = (counts[run] ?? 0) + 1
    }
  })
  return { within, first }
}

function* countSmall(stories: readonly StoryWords[], size: number): Steps<Int32Array> {
  const small = new Int32Array(size)
  yield* stepThrough(stories, ({ words }) => {
    for (let at = 0; at < words.length; at += WORD) {
      const number = words[at] ?? 0
      small[number] = (small[number] ?? 0) + timesSmall(words[at + 1] ?? 0)
    }
  })
  return small
}

/** Puts together what was noted of stories, in time linear in their words, in steps. */
export function* readStories(
  gists: readonly Pick<Gist, 'words'>[],
  { lexicon, book }: Vocabulary,
): Steps<Reading> {
  const stories = yield* stepThrough(gists, ({ words }) => unpackWords(words))
  const { within, first } = yield* countRuns(stories, book.runs.length)
  yield
  const capital = new Int32Array(lexicon.words.length)
  book.runs.forEach((run, number) => {
    const inside = within[number] ?? 0
    // The first word of a sentence would have its capital anyway.
    const outside = first[number] ?? 0
    run.forEach((word, at) => {
      capital[word] = (capital[word] ?? 0) + inside + (at > 0 ? outside : 0)
    })
  })
  const small = yield* countSmall(stories, lexicon.words.length)
  return {
    lexicon,
    letters: Uint8Array.from(lexicon.words, (word) => Number(word.length === 1)),
    usage: { book, small, capital, within },
    stories,
  }
}
