import { expect, test } from 'vitest'
import { isAppeal } from './is-appeal.ts'

test.each([
  'Follow Example Beat on Instagram, Facebook and YouTube.',
  'Join our forums to keep talking about bridges!',
  'Read more of this. Sign up for the evening letter.',
  'If you enjoyed this article, we have a proposition for you.',
  'Example may earn an affiliate commission if you buy a bridge.',
  'Melden Sie sich für den Brief an.',
])('%s → an appeal', (text) => expect(isAppeal(text)).toBe(true))

test.each([
  'The two countries will join our alliance, he said.',
  'She follows the news on the radio.',
  'Parents must sign up by May.',
  'The support of the union was not enough.',
])('%s → the story', (text) => expect(isAppeal(text)).toBe(false))
