import { renderToString as renderReact } from 'react-dom/server'
import { Link, MemoryRouter, useHref, type To } from 'react-router'
import { expect, test } from 'vitest'
import { Element, type ElementType, type Props } from './element.ts'
import * as ours from './link.ts'
import { renderToString } from './react-dom-server.ts'
import { StaticRouterProvider } from './static-router.ts'

const HERE = '/article/ferry-00000001'
const WAYS: readonly To[] = [
  '/',
  '/section/world',
  '/search?q=tide',
  '/topic/sea//harbour/../tide',
  { hash: 'at-sea' },
  { pathname: '/article/a-00000002', hash: 'q' },
]

const showTheirs = (base: string, page: React.ReactNode): string =>
  renderReact(
    <MemoryRouter basename={base} initialEntries={[`${base.slice(0, -1)}${HERE}`]}>
      {page}
    </MemoryRouter>,
  )

/** A page of one route, which shows one element. */
function showOurs(basename: string, type: ElementType, props: Props): string {
  const route = { id: 'page', Component: () => new Element(type, props) }
  const pathname = `${basename.slice(0, -1)}${HERE}`
  const router = {
    basename,
    location: { pathname, search: '', hash: '', state: null, key: 'default' },
    matches: [{ route, params: {} }],
    loaderData: {},
    errors: null,
  }
  return renderToString(StaticRouterProvider({ router }))
}

const BASES = ['/', '/news/']

test.each(BASES)('links are the library’s to the letter, below %s', (base) => {
  for (const to of WAYS) {
    const props = { to, className: 'cover', rel: 'next', 'aria-label': 'On', children: 'On & on' }
    const theirs = showTheirs(base, <Link {...props} viewTransition onClick={() => undefined} />)
    expect(
      showOurs(base, (more) => ours.Link({ ...props, ...more }), {
        viewTransition: true,
        onClick: () => undefined,
      }),
    ).toBe(theirs)
  }
})

const TheirHref = () => useHref('/search')

test.each(BASES)('addresses are the library’s, below %s', (base) => {
  expect(showOurs(base, () => ours.useHref('/search'), {})).toBe(showTheirs(base, <TheirHref />))
})
