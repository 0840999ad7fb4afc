import type { PublicArticle } from '#news/article.ts'
import { articleDataPath } from '#news/paths.ts'
import { answerQuery } from './answer-query.ts'
import type { SearchAnswer } from './answer.ts'
import type { Sources } from './look-through.ts'
import { openIndex } from './open-index.ts'
import { readStory } from './read-story.ts'
import { remember } from './remember.ts'

/** Stories that are kept as they were read: those of the latest answers. */
const STORIES_KEPT = 300

/** A question: how many stories are wanted that have what `text` asks for, on the site below `base`. */
export type Asked = { base: string; number: number; text: string; wanted: number }

/** What comes back for it: the answer, or `null` when it could not be had or a newer question came first. */
export type Answered = { number: number; answer: SearchAnswer | null }

async function fetchArticle(url: string): Promise<PublicArticle> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same build made the reader and the data
  return (await response.json()) as PublicArticle
}

/** All but which question it is. */
type Opened = Omit<Sources, 'isFirst'>

async function openSources(base: string): Promise<Opened> {
  const index = await openIndex(base)
  const read = async (id: string) => readStory(await fetchArticle(base + articleDataPath(id)))
  return { index, readStory: remember(read, STORIES_KEPT) }
}

/** The same sources, which answer no more once the question is out of date. */
function limitSources({ index, readStory: read }: Opened, signal: AbortSignal): Opened {
  const limit =
    <Key, Answer>(ask: (key: Key) => Promise<Answer>) =>
    (key: Key): Promise<Answer> => {
      signal.throwIfAborted()
      return ask(key)
    }
  return {
    index: { ...index, findWord: limit(index.findWord), findId: limit(index.findId) },
    readStory: limit(read),
  }
}

function listen(): void {
  const open = remember(openSources)
  let current = new AbortController()
  let first: string | null = null
  const answer = async ({ base, text, wanted }: Asked): Promise<SearchAnswer> => {
    // Nothing is asked only to have the index opened.
    const own = new AbortController()
    if (text !== '') {
      current.abort()
      current = own
      first ??= text
    }
    const sources = limitSources(await open(base), own.signal)
    return answerQuery(text, wanted, { ...sources, isFirst: text === first })
  }
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    const { number } = data
    const reply = (found: SearchAnswer | null) => {
      const answered: Answered = { number, answer: found }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      self.postMessage(answered)
    }
    answer(data).then(reply, () => reply(null))
  })
}

listen()
