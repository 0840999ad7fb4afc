/** A function that asks once for each key; what failed is asked for anew. */
export function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const answer =
      known.get(key) ??
      ask(key).catch((error: unknown) => {
        known.delete(key)
        throw error
      })
    known.set(key, answer)
    return answer
  }
}
