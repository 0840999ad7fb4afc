import { expect, test } from 'vitest'
import { createBinder } from './bind-content.ts'

const shared = (text: string) => ({ text })

test('every kind of content becomes its bytes', () => {
  const bind = createBinder()
  const style = shared('é'.repeat(300_000))
  const text = (content: Parameters<typeof bind>[0]) => Buffer.from(bind(content).bytes).toString()
  expect(text('“a”')).toBe('“a”')
  expect(text(Buffer.from('b'))).toBe('b')
  expect(text(['“', style, 'b', style, ''])).toBe(`“${style.text}b${style.text}`)
})

test('equal content has equal hashes, and other content others', () => {
  const [one, other] = [createBinder(), createBinder()]
  const hash = one(['a', shared('style'), 'b']).tellHash()
  expect(other(['a', shared('style'), 'b']).tellHash()).toBe(hash)
  expect(one(['a', shared('style'), 'c']).tellHash()).not.toBe(hash)
  expect(one(['a', shared('other style'), 'b']).tellHash()).not.toBe(hash)
  expect(one('a').tellHash()).toBe(other(Buffer.from('a')).tellHash())
})
