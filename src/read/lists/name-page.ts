/** The name of a page of a list. */
export const namePage = (name: string, page: number): string => (page === 1 ? name : `${name}, page ${page}`)
