import { expect, test } from 'vitest'
import { openCounting } from './count-terms.ts'
import { openLexicon } from './lexicon.ts'
import { readWords } from './read-words.ts'
import { timesOf, timesSmall, WORD } from './story-words.ts'

test('counts words case apart, without figures, each line anew', () => {
  const lexicon = openLexicon()
  const count = openCounting(lexicon)
  const countIn = (text: string) => {
    const line: number[] = []
    readWords(text, lexicon, line)
    const small = line.filter((word) => word >= 0 && lexicon.folded[word] === word)
    const { words, length } = count(line, small)
    const found: [string, readonly [all: number, small: number]][] = []
    for (let at = 0; at < words.length; at += WORD) {
      const times = words[at + 1] ?? 0
      found.push([lexicon.words[words[at] ?? 0] ?? '', [timesOf(times), timesSmall(times)]])
    }
    return [Object.fromEntries(found), length]
  }
  expect(countIn('Fog. The fog of 1997 is a fog')).toEqual([
    { fog: [3, 2], the: [1, 0], of: [1, 1], is: [1, 1], a: [1, 1] },
    8,
  ])
  expect(countIn('Fog')).toEqual([{ fog: [1, 0] }, 1])
})
