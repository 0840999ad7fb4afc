import { noteRead, noteReading, type Context } from './context.ts'
import type { Props } from './element.ts'

/** How a component was rendered once: given the same, where the same is read, it is rendered so again. */
type Rendering = { props: Props; read: ReadonlyMap<Context<unknown>, unknown>; html: string }

/** A component that is given something else on every page, by mistake, shall not fill the memory. */
const MOST = 256

/** Nothing, or markup from its first to its last character, which no text beside it has to be kept apart from. */
const MARKUP = /^(?:<.*>)?$/s

const isSame = (one: Props, other: Props): boolean => {
  for (const name in one) if (!Object.is(one[name], other[name])) return false
  for (const name in other) if (!(name in one)) return false
  return true
}

const isStill = ({ read }: Rendering): boolean => {
  for (const [context, value] of read) if (context.held !== value) return false
  return true
}

/** A component that looks the same on many pages, with how it was rendered so far. */
export class Kept {
  readonly #component: (props: Props) => unknown
  readonly #renderings: Rendering[] = []

  constructor(component: (props: Props) => unknown) {
    this.#component = component
  }

  /** Its HTML; `render` renders what the component makes. Throws where that is not markup alone. */
  write(props: Props, render: (node: unknown) => string): string {
    const known = this.#renderings.find((one) => isSame(one.props, props) && isStill(one))
    if (known !== undefined) {
      noteRead(known.read)
      return known.html
    }
    const { result: html, read } = noteReading(() => render(this.#component(props)))
    if (!MARKUP.test(html)) throw new Error('What is kept from page to page begins or ends in text')
    if (this.#renderings.length < MOST) this.#renderings.push({ props, read, html })
    return html
  }
}
