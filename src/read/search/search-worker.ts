import type { PublicArticle } from '#news/article.ts'
import { articleDataPath } from '#news/paths.ts'
import { answerQuery, type Sources } from './answer-query.ts'
import type { SearchAnswer } from './answer.ts'
import { openIndex } from './open-index.ts'
import { remember } from './remember.ts'

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

async function openSources(base: string): Promise<Sources> {
  const index = await openIndex(base)
  return { index, readArticle: remember((id) => fetchArticle(base + articleDataPath(id))) }
}

function listen(): void {
  const open = remember(openSources)
  let newest = 0
  const answer = async ({ base, number, text, wanted }: Asked): Promise<SearchAnswer | null> => {
    const sources = await open(base)
    return number < newest ? null : answerQuery(text, wanted, sources)
  }
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    const { number } = data
    newest = number
    const reply = (found: SearchAnswer | null) => {
      const answered: Answered = { number, answer: found }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      self.postMessage(answered)
    }
    answer(data).then(reply, () => reply(null))
  })
}

listen()
