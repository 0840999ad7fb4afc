import { expect, test } from 'vitest'
import { writeTextDirective } from './write-text-directive.ts'

const write = (text: string, passage: string, from = text.indexOf(passage)) =>
  writeTextDirective(text, { from, to: from + passage.length })

test('words that stand in one place need nothing else', () => {
  expect(write('The ferry sailed. It came back in the evening.', 'It came back in the evening')).toBe(
    'It%20came%20back%20in%20the%20evening',
  )
})

test('a few words are framed even so: another edition may have them elsewhere', () => {
  expect(write('The ferry sailed. It came back, and left again.', 'It came back')).toBe(
    'ferry%20sailed%2E-,It%20came%20back,-%2C%20and',
  )
})

test('what parts a directive or ends a link is encoded', () => {
  expect(write('Well-known, R&D (old).', 'Well-known, R&D (old).')).toBe(
    'Well%2Dknown%2C%20R%26D%20%28old%29%2E',
  )
})

test('words that stand twice are framed by those around them', () => {
  const text = 'We go home, said Ada. Then she said: we go home, and left.'
  expect(write(text, 'we go home')).toBe('she%20said%3A-,we%20go%20home,-%2C%20and')
})

test('a quotation mark that touches the words is part of their frame', () => {
  const text = 'We go home\nAda said: “We go home” and left.'
  expect(write(text, 'We go home', text.lastIndexOf('We'))).toBe(
    'said%3A%20%E2%80%9C-,We%20go%20home,-%E2%80%9D%20and',
  )
})

test('a block of its own is framed by its neighbours, as far as one block', () => {
  const text = 'Again.\nThe first one ends.\nAgain.\nThe last one begins.'
  expect(write(text, 'Again.', text.lastIndexOf('Again'))).toBe(
    'The%20first%20one%20ends%2E-,Again%2E,-The%20last%20one%20begins%2E',
  )
})

test('a passage of several blocks is named by its beginning and end', () => {
  const text = 'One two three four five six.\nSeven eight nine ten eleven twelve.'
  expect(write(text, 'two three four five six.\nSeven eight nine ten eleven')).toBe(
    'One-,two%20three%20four%20five,eight%20nine%20ten%20eleven',
  )
})

test('the beginning of a long passage that stands elsewhere too grows, and so does its end', () => {
  const text = 'a b c d x. Then a b c d e f. Now p q r s t.\nOnly o p q r s t here.'
  expect(write(text, 'a b c d e f. Now p q r s t.\nOnly o p q r s t')).toBe(
    'a%20b%20c%20d%20e%20f%2E%20Now%20p,Only%20o%20p%20q%20r%20s%20t',
  )
})
