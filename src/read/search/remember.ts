/**
 * A function that asks once for each key; what failed is asked for anew. It keeps the answers to the latest so many
 * keys.
 */
export function remember<T>(ask: (key: string) => Promise<T>, most = Infinity): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const answer =
      known.get(key) ??
      ask(key).catch((error: unknown) => {
        known.delete(key)
        throw error
      })
    known.delete(key)
    known.set(key, answer)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return answer
  }
}
