/** Work that may be left between its steps, each of a few milliseconds, and taken up again. */
export type Steps<T> = Generator<void, T, void>

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** So many stories are a step, where a thing is done for each. */
const STRIDE = 128

/** Makes something of each item, so many in a step. */
export function* stepThrough<From, To>(
  items: readonly From[],
  make: (item: From, at: number) => To,
): Steps<To[]> {
  const made: To[] = []
  for (const [at, item] of items.entries()) {
    if (at % STRIDE === 0) yield
    made.push(make(item, at))
  }
  return made
}
