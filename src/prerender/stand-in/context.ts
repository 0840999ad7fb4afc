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
