import { expect, test } from 'vitest'
import { hangClass } from './hang-class.ts'

test('each kind of mark hangs by its own width', () => {
  expect(hangClass('“')).toBe('hang')
  expect(hangClass('„')).toBe('hang hang-low')
  expect(hangClass('«')).toBe('hang hang-angle')
  expect(hangClass('‘')).toBe('hang hang-single')
  expect(hangClass('「')).toBe('hang hang-corner')
})
