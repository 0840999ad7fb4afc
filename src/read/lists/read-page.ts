import { missing } from '#read/loaders.ts'

/** The page of a list that an address asks for, counted from 1; what is no number leads to the missing page. */
export function readPage({ page = '1' }: Readonly<Record<string, string | undefined>>): number {
  const number = Number(page)
  if (!Number.isInteger(number) || number < 1) throw missing()
  return number
}
