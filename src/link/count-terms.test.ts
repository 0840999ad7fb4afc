import { expect, test } from 'vitest'
import { openCounting } from './count-terms.ts'
import { openLexicon } from './lexicon.ts'
import { readWords } from './read-words.ts'

test('counts words case apart, without figures and single letters, each line anew', () => {
  const lexicon = openLexicon()
  const count = openCounting(lexicon)
  const countIn = (text: string) => {
    const line: number[] = []
    readWords(text, lexicon, line)
    const { numbers, counts, length } = count(line)
    return [Object.fromEntries([...numbers].map((number, at) => [lexicon.words[number], counts[at]])), length]
  }
  expect(countIn('Fog. The fog of 1997 is a fog')).toEqual([{ fog: 3, the: 1, of: 1, is: 1 }, 8])
  expect(countIn('Fog')).toEqual([{ fog: 1 }, 1])
})
