import type { Gist } from '#link/gist.ts'

const ROOM = 1 << 18

const openShared = (size: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * size))

/** A keeper of lists of numbers, side by side in memory that threads share: one of its own for each takes twice as much. */
function openRoom(): (numbers: Int32Array) => Int32Array {
  let room = openShared(ROOM)
  let used = 0
  return (numbers) => {
    if (used + numbers.length > room.length) {
      room = openShared(Math.max(ROOM, numbers.length))
      used = 0
    }
    const kept = room.subarray(used, used + numbers.length)
    kept.set(numbers)
    used += numbers.length
    return kept
  }
}

/**
 * A function that copies gists as they will be read from disk. What is cut from a story's text holds on to all of that
 * text, for as long as the gist is kept: more than twice the memory that the gist takes alone.
 */
export function openDetaching(): (gist: Gist) => Gist {
  const keep = openRoom()
  return ({ words, lines, sketch, ...rest }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a gist without its numbers is all JSON
    const own = JSON.parse(JSON.stringify(rest)) as typeof rest
    return Object.assign(own, { words: keep(words), lines: keep(lines), sketch: keep(sketch) })
  }
}
