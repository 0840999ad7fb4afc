import { expect, test } from 'vitest'
import { escapeXml } from './escape-xml.ts'

test('markup in the copy stays text', () => {
  expect(escapeXml('<b>"R&D"</b>')).toBe('&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;')
})

test('what XML cannot hold is left out, what it can stays', () => {
  expect(escapeXml('a\u0000b\u001bc\ud800d\ufffee')).toBe('abcde')
  expect(escapeXml('tab\tline\nпривет 👋')).toBe('tab\tline\nпривет 👋')
})
