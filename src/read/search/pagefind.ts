/** What the press puts at `pagefind/pagefind.js`, as far as it is used here. */
export type PagefindModule = {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind
}

export type Pagefind = {
  search: (term: string) => Promise<{ results: readonly { id: string; words: readonly number[] }[] }>
}
