import { Element, type ElementType, type Props } from './element.ts'

/*
 * What compiled JSX calls. Together with its neighbours it stands in for React in the bundled press, where
 * pages are rendered once, to text, and never change.
 */

export const Fragment = Symbol('Fragment')

export const jsx = (type: ElementType, props: Props): Element => new Element(type, props)

export const jsxs = (type: ElementType, props: Props): Element => new Element(type, props)
