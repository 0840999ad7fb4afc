/** A value that components below a place in the page can read. */
export class Context<T> {
  /** What is read at the place that is being rendered. */
  held: T

  constructor(start: T) {
    this.held = start
  }
}

/** A context with what is read where none is given. */
export const createContext = <T>(start: T): Context<T> => new Context(start)

type Read = Map<Context<unknown>, unknown>

/** Which contexts are read, and what is read there, while somebody wants to know. */
export const reading: { noted: Read | null } = { noted: null }

/** What is done with a note of the contexts that it reads; who noted such before hears of them, too. */
export function noteReading<T>(act: () => T): { result: T; read: Read } {
  const before = reading.noted
  const read: Read = new Map()
  reading.noted = read
  try {
    return { result: act(), read }
  } finally {
    reading.noted = before
    noteRead(read)
  }
}

/** Tells whoever notes it what was read by something that is not done again. */
export function noteRead(read: ReadonlyMap<Context<unknown>, unknown>): void {
  for (const [context, value] of read) reading.noted?.set(context, value)
}
