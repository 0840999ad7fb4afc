import { createElement, Fragment } from 'react'
import { renderToString as renderReact } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createContext } from './context.ts'
import { Element, type ElementType } from './element.ts'
import * as ours from './jsx-runtime.ts'
import * as react from './react.ts'
import { renderToString } from './react-dom-server.ts'

/** A tree that both sides render: text, nothing, elements, and lists within the list of children. */
type Tree = string | number | boolean | null | undefined | Branch | List
type List = { list: readonly Tree[] }
type Branch = { tag: string; props?: Record<string, unknown>; children?: readonly Tree[] }

function toReact(tree: Tree): React.ReactNode {
  if (typeof tree !== 'object' || tree === null) return tree
  if ('list' in tree) return createElement(Fragment, null, ...tree.list.map(toReact))
  return createElement(tree.tag, tree.props, ...(tree.children ?? []).map(toReact))
}

function toOurs(tree: Tree): unknown {
  if (typeof tree !== 'object' || tree === null) return tree
  if ('list' in tree) return ours.jsx(ours.Fragment, { children: tree.list.map(toOurs) })
  return react.createElement(tree.tag, tree.props ?? null, ...(tree.children ?? []).map(toOurs))
}

const TEXTS = ['plain', 'A & B <i> "c" it’s it\'s', '', 0, 7, null, undefined]
const PROPS = (
  'className id lang title data-f aria-label role dir rel type tabIndex width dateTime enterKeyHint ' +
  'autoComplete spellCheck value data-close'
).split(' ')

const TREES: readonly Tree[] = [
  ...PROPS.flatMap((name) => TEXTS.map((value) => ({ tag: 'div', props: { [name]: value } }))),
  ...['data-close', 'aria-hidden', 'spellCheck', 'value'].flatMap((name) =>
    [true, false].map((value) => ({ tag: 'div', props: { [name]: value } })),
  ),
  ...['disabled', 'hidden'].flatMap((name) =>
    [true, false, null].map((value) => ({ tag: 'button', props: { [name]: value } })),
  ),
  { tag: 'a', props: { href: '/a?b=1&c="2"', className: 'cover', onClick: () => undefined } },
  { tag: 'a', props: { href: ' java\nscript:alert(1)' } },
  { tag: 'div', children: ['a', 'b', '', 'c', 1, null, true, 'd'] },
  {
    tag: 'div',
    children: ['a', { tag: 'b', children: ['b'] }, 'c', { list: ['d', 'e', { list: ['f'] }] }, 'g'],
  },
  { tag: 'p', children: [{ tag: 'br' }, 'a', { tag: 'hr', props: { className: 'rule' } }] },
  { tag: 'form', props: { action: '/search', className: 'row', onSubmit: () => undefined }, children: ['a'] },
  { tag: 'input', props: { name: 'q', value: 'a "b"', type: 'text', className: 'c', onChange: () => 0 } },
  { tag: 'input', props: { checked: true, type: 'radio', value: 'x', name: 'n', onChange: () => 0 } },
  { tag: 'button', props: { name: 'n', type: 'button', className: 'act' }, children: ['a', 'b'] },
  ...['', 'b', 'z'].map((value) => ({
    tag: 'label',
    children: [
      {
        tag: 'select',
        props: { value, className: 's', onChange: () => 0 },
        children: ['', 'a', 'b'].map((each) => ({
          tag: 'option',
          props: { value: each },
          children: [each, '!'],
        })),
      },
    ],
  })),
  {
    tag: 'svg',
    props: { viewBox: '0 0 20 20', width: '20', height: 20, 'aria-hidden': 'true' },
    children: [{ tag: 'path', props: { d: 'M13 13l5 5', className: 'stroke' } }],
  },
]

test('what is rendered is React’s to the byte', () => {
  for (const tree of TREES) expect(renderToString(toOurs(tree))).toBe(renderReact(toReact(tree)))
})

test('a context holds what the nearest place above gives', () => {
  const Tone = createContext('none')
  const Shown = () => react.use(Tone)
  const shown = new Element(Shown, {})
  const within = new Element(Tone, { value: 'inner', children: shown })
  const page = new Element(Tone, { value: 'outer', children: [shown, ',', within, ',', shown] })
  expect(renderToString([page, ';', shown])).toBe(
    'outer<!-- -->,<!-- -->inner<!-- -->,<!-- -->outer<!-- -->;<!-- -->none',
  )
})

test('what is kept is rendered once, and anew for what it is given or reads there', () => {
  const Tone = createContext('none')
  const rendered: unknown[] = []
  const Inner = react.memo(({ name }) => new Element('b', { children: [name, react.use(Tone)] }))
  const Outer = react.memo((props) => {
    rendered.push(props['name'])
    return new Element(ours.Fragment, { children: [new Element(Inner, props), new Element('br', {})] })
  })
  const render = (name: string, tone: string) =>
    renderToString(new Element(Tone, { value: tone, children: ['a', new Element(Outer, { name }), 'z'] }))
  const all = (['x high', 'x high', 'y high', 'x low', 'x high', 'x low'] as const).map((each) => {
    const [name = '', tone = ''] = each.split(' ')
    return render(name, tone)
  })
  expect(all).toEqual([
    'a<b>x<!-- -->high</b><br/>z',
    'a<b>x<!-- -->high</b><br/>z',
    'a<b>y<!-- -->high</b><br/>z',
    'a<b>x<!-- -->low</b><br/>z',
    'a<b>x<!-- -->high</b><br/>z',
    'a<b>x<!-- -->low</b><br/>z',
  ])
  expect(rendered).toEqual(['x', 'y', 'x'])
})

const REFUSED: readonly (readonly [what: string, type: ElementType, props: Record<string, unknown>])[] = [
  ['a tag of its own kind', 'img', { src: 'a.png' }],
  ['an unknown attribute', 'div', { itemProp: 'name' }],
  ['HTML', 'div', { dangerouslySetInnerHTML: { __html: '<b>' } }],
  ['an object in the place of text', 'div', { title: {} }],
  ['an object among children', 'div', { children: {} }],
  ['an unknown kind of element', Symbol('Suspense'), {}],
  ['text that is kept', react.memo(() => 'text'), {}],
  ['changed state', () => react.useState(0)[1](), {}],
  ['an id of React’s', () => react.useId(), {}],
]

test.each(REFUSED)('%s is refused', (_what, type, props) => {
  expect(() => renderToString(new Element(type, props))).toThrow(/yet|page|printed/)
})
