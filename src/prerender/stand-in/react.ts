import { reading, type Context } from './context.ts'
import { Element, type ElementType, type Props } from './element.ts'
import { Kept } from './kept.ts'

export { createContext } from './context.ts'
export { Fragment } from './jsx-runtime.ts'

/*
 * React as a page that is rendered once needs it: state is what it starts as, effects never run, stores tell
 * what they tell a server. What would not be the same there is refused.
 */

const refuse = (what: string) => (): never => {
  throw new Error(`${what} while pages are printed; see src/prerender/stand-in`)
}

export const createElement = (type: ElementType, props: Props | null, ...children: unknown[]): Element =>
  new Element(type, children.length === 0 ? (props ?? {}) : { ...props, children })

/** A component that looks the same on many pages is rendered for the first of them. */
export const memo = (component: (props: Props) => unknown): Kept => new Kept(component)

export function use<T>(context: Context<T>): T {
  reading.noted?.set(context, context.held)
  return context.held
}

export const useContext = <T>(context: Context<T>): T => use(context)

const start = <T>(first: T | (() => T)): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no state of ours is a function
  typeof first === 'function' ? (first as () => T)() : first

export const useState = <T>(first: T | (() => T)) => [start(first), refuse('State changed')] as const

export const useMemo = <T>(make: () => T): T => make()

export const useCallback = <T>(callback: T): T => callback

export const useRef = <T>(first: T): { current: T } => ({ current: first })

export const useSyncExternalStore = <T>(_subscribe: unknown, _read: unknown, readOnServer?: () => T): T =>
  readOnServer === undefined ? refuse('A store was read that servers cannot read')() : readOnServer()

export const useEffect = (): void => undefined

export const useLayoutEffect = (): void => undefined

/** Such ids count places of the page in a way of React's own. */
export const useId = refuse('useId was called')

export const startTransition = refuse('A transition began')

export const StrictMode = Symbol('StrictMode')
