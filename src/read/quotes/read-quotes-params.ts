/** Which page of quotes an address asks for: a speaker's or, without one, the edition's. */
export type Asked = { speaker: string | null; page: number }

type Params = Readonly<Partial<Record<'speaker' | 'page', string | undefined>>>

/** Reads `/quotes/:speaker?/:page?`, in which a number alone is a page of the edition; `null` when it is no page. */
export function readQuotesParams({ speaker = '1', page = '1' }: Params): Asked | null {
  const isEdition = /^\d+$/.test(speaker)
  const number = Number(isEdition ? speaker : page)
  if (!Number.isInteger(number) || number < 1 || (isEdition && page !== '1')) return null
  return { speaker: isEdition ? null : speaker, page: number }
}
