import { expect, test } from 'vitest'
import type { Reading } from './measure-reading.ts'
import { NEW_VISIT, noteRest } from './note-rest.ts'

const at = (index: number, progress: number, into = 0): Reading => ({
  index,
  progress,
  into,
  isDeep: index > 1,
})

/** What each rest of a visit means, in order. */
function follow(rests: readonly Reading[]): readonly string[] {
  let visit = NEW_VISIT
  return rests.map((reading) => {
    const noted = noteRest(visit, reading)
    visit = noted.visit
    return noted.meanings.join(' ')
  })
}

test.each([
  [
    'reads from the top to the end',
    [at(0, 0), at(1, 0.2), at(3, 0.5), at(5, 0.85), at(6, 0.9), at(7, 1)],
    ['', '', 'stop', 'read stop', 'stop', 'finish'],
  ],
  ['jumps to the end', [at(7, 1), at(7, 1)], ['read finish', '']],
  [
    'goes back up from the end',
    [at(7, 1), at(4, 0.6, 0.5), at(4, 0.6), at(2, 0.3)],
    ['read finish', '', '', ''],
  ],
  [
    'reads on after a look at the end',
    [at(7, 1), at(2, 0.3), at(3, 0.5), at(2, 0.3), at(7, 1)],
    ['read finish', '', 'stop', 'stop', 'finish'],
  ],
  [
    'creeps through a long passage',
    [at(3, 0.5), at(3, 0.5, 0.1), at(3, 0.5, 0.19), at(3, 0.6, 0.25)],
    ['stop', '', '', 'stop'],
  ],
  ['returns to the first screen', [at(3, 0.5), at(1, 0.1), at(3, 0.5)], ['stop', '', 'stop']],
])('a reader who %s', (_case, rests, meanings) => {
  expect(follow(rests)).toEqual(meanings)
})
