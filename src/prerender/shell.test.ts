import { expect, test } from 'vitest'
import { joinPieces } from './piece.ts'
import { cutShell, fillFrame } from './shell.ts'

const TEMPLATE = '<html lang="en"><!--head--><main><!--page--></main><!--data--></html>'

test('fills each mark once, and leaves marks and dollars in the copy alone', () => {
  const around = {
    language: 'ar',
    direction: 'rtl',
    head: '<style>',
    data: ['<i>', '</i>'],
    last: '<hr>',
  } as const
  const parts = { head: 'H', page: '<p>costs $& more<!--data--></p>', data: 'D', machines: '<b>' }
  expect(joinPieces(fillFrame(cutShell(TEMPLATE, around), parts))).toBe(
    '<html lang="ar" dir="rtl">H<style><main><p>costs $& more<!--data--></p></main><i>D</i><b><hr></html>',
  )
})
