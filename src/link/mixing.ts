const [FIRST, SECOND] = [0x2545f491, 0x811c9dc5]
const [LEFT, RIGHT] = [0xcc9e2d51, 0x1b873593]
const [STEP, OTHER_STEP] = [0xe6546b64, 0x561ccd1b]

const rotate = (number: number, bits: number): number => (number << bits) | (number >>> (32 - bits))

/** Mixes numbers into one state of 64 bits, in their order: enough to tell one list of numbers from another. */
export type Mixing = {
  /** Mixes in a whole number of 32 bits. */
  add: (number: number) => void
  /** Mixes in two that tell the same thing, each into a half of the state: as good as one after the other, in half the time. */
  addTwin: (left: number, right: number) => void
  /** What the numbers since the last time come to; the mixing begins anew. */
  take: () => readonly [number, number]
}

/** Opens a mixing: two chains of MurmurHash3, each with its own constants. */
export function openMixing(): Mixing {
  let [one, other] = [FIRST, SECOND]
  const addTwin: Mixing['addTwin'] = (left, right) => {
    const first = Math.imul(left, LEFT)
    const second = Math.imul(right, RIGHT)
    one = (Math.imul(rotate(one ^ Math.imul(rotate(first, 15), RIGHT), 13), 5) + STEP) | 0
    other = (Math.imul(rotate(other ^ Math.imul(rotate(second, 17), LEFT), 15), 5) + OTHER_STEP) | 0
  }
  return {
    add: (number) => addTwin(number, number),
    addTwin,
    take: () => {
      const state = [one, other] as const
      one = FIRST
      other = SECOND
      return state
    },
  }
}
