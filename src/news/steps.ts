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
export function* stepThrough<From extends object | string | number, To>(
  items: readonly From[],
  make: (item: From, at: number) => To,
): Steps<To[]> {
  const made: To[] = []
  for (let from = 0; from < items.length; from += STRIDE) {
    yield
    const step = items.slice(from, from + STRIDE)
    for (let at = 0; at < step.length; at += 1) {
      const item = step[at]
      if (item !== undefined) made.push(make(item, from + at))
    }
  }
  return made
}
