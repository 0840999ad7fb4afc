import type { Context } from './context.ts'
import type { Kept } from './kept.ts'

/** What an element is given, its children among them. */
export type Props = Readonly<Record<string, unknown>>

/** A tag's name, a component, one that is kept, a context whose value is given, or the mark of a fragment. */
export type ElementType = string | symbol | Context<unknown> | Kept | ((props: Props) => unknown)

/** A piece of a page that is not rendered yet. It has no key: a page is rendered once, and nothing in it moves. */
export class Element {
  readonly type: ElementType
  readonly props: Props

  constructor(type: ElementType, props: Props) {
    this.type = type
    this.props = props
  }
}
