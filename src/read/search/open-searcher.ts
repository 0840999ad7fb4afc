import type { SearchAnswer } from './answer.ts'
import type { Answered, Asked } from './search-worker.ts'

/** Answers what a text asks for with so many stories. Rejects when it cannot, or a newer question came first. */
export type Searcher = (text: string, wanted: number) => Promise<SearchAnswer>

type Waiting = { resolve: (answer: SearchAnswer) => void; reject: (error: Error) => void }

/** Starts the search of the site below `base`, in a thread of its own: typing never waits for it. */
export function openSearcher(base: string): Searcher {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const settle = (number: number, answer: SearchAnswer | null): void => {
    const one = waiting.get(number)
    waiting.delete(number)
    if (answer === null) one?.reject(new Error('no answer'))
    else one?.resolve(answer)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => settle(data.number, data.answer))
  worker.addEventListener('error', () => {
    for (const number of waiting.keys()) settle(number, null)
  })
  return (text, wanted) =>
    new Promise((resolve, reject) => {
      asked += 1
      waiting.set(asked, { resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ base, number: asked, text, wanted } satisfies Asked)
    })
}
