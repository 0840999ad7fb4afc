import { expect, test } from 'vitest'
import { weighShift, type Shown } from './weigh-shift.ts'

const WINDOW = { innerWidth: 400, innerHeight: 800 }

const show = (left: number, top: number, [width, height]: readonly [number, number]): Shown => ({
  x: left,
  y: top,
  box: { left, top, right: left + width, bottom: top + height },
})

test('a half of the window that moves by a tenth of its longer side weighs 0.06', () => {
  // 400 × 400 px, and the 80 px below that it moves into, of 400 × 800 px; 80 of 800 px
  expect(weighShift([[show(0, 0, [400, 400]), show(0, 80, [400, 400])]], WINDOW)).toBeCloseTo(0.06, 4)
})

test('what lies in what moves is counted once', () => {
  const whole = [show(0, 0, [400, 400]), show(0, 80, [400, 400])] as const
  const part = [show(0, 40, [200, 40]), show(0, 120, [200, 40])] as const
  expect(weighShift([whole, part], WINDOW)).toBeCloseTo(0.06, 4)
})

test('text that begins elsewhere in the same lines moves as well', () => {
  const before = { ...show(0, 0, [400, 80]), x: 100 }
  const after = { ...show(0, 0, [400, 80]), x: 180 }
  expect(weighShift([[before, after]], WINDOW)).toBeCloseTo(0.01, 4)
})

test('what grows where it stands, moves by less than 3 px or is out of sight does not count', () => {
  const grows = [show(0, 0, [400, 80]), show(0, 0, [400, 100])] as const
  const budges = [show(0, 80, [400, 80]), show(0, 82, [400, 80])] as const
  const below = [show(0, 900, [400, 80]), show(0, 980, [400, 80])] as const
  expect(weighShift([grows, budges, below], WINDOW)).toBe(0)
})
