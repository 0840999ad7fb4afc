import { renderToString } from 'react-dom/server'
import { Link, MemoryRouter, useHref, type To } from 'react-router'
import { expect, test } from 'vitest'
import { QueryClient } from './react-query.ts'
import * as standIn from './react-router.tsx'

const HERE = '/article/ferry-00000001'
const WAYS: readonly To[] = [
  '/',
  '/section/world',
  { hash: 'at-sea' },
  { pathname: '/article/a-00000002', hash: 'q' },
]

const show = (base: string, page: React.ReactNode): string => {
  const entries = [`${base.slice(0, -1)}${HERE}`]
  return renderToString(
    <MemoryRouter basename={base} initialEntries={entries}>
      {page}
    </MemoryRouter>,
  )
}

test.each(['/', '/news/'])('links are the library’s to the letter, below %s', (base) => {
  for (const to of WAYS) {
    const props = { to, className: 'cover', rel: 'next', 'aria-label': 'On', children: 'On & on' }
    const theirs = show(base, <Link {...props} viewTransition onClick={() => undefined} />)
    const ours = show(base, <standIn.Link {...props} viewTransition onClick={() => undefined} />)
    expect(ours).toBe(theirs)
  }
})

const TheirHref = () => useHref('/search')
const OurHref = () => standIn.useHref('/search')

test('addresses are the library’s', () => {
  expect(show('/news/', <OurHref />)).toBe(show('/news/', <TheirHref />))
})

test('a client answers what it holds, and refuses what it does not', async () => {
  const client = new QueryClient()
  client.setQueryData(['a'], 1)
  expect(await client.ensureQueryData({ queryKey: ['a'] })).toBe(1)
  await expect(client.ensureQueryData({ queryKey: ['b'] })).rejects.toThrow('b is not among the page’s data')
})
