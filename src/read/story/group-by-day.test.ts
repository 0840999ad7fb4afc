import { expect, test } from 'vitest'
import { groupByDay } from './group-by-day.ts'

const teaser = (id: string, published: string | null) => ({
  id,
  path: `/article/fog-${id}`,
  headline: 'Fog',
  section: { slug: 'coast', name: 'Coast' },
  label: null,
  summary: null,
  minutes: 1,
  imprint: null,
  published,
  foreign: null,
})

test('stories of one day stand together, the newest first, whatever their hour; those without a date come last', () => {
  const teasers = [
    teaser('4', null),
    teaser('3', '2031-05-03'),
    teaser('1', '2031-05-04T18:00'),
    teaser('2', '2031-05-04'),
  ]
  expect(groupByDay(teasers).map(({ day, stories }) => [day, stories.map(({ id }) => id).join(' ')])).toEqual(
    [
      ['4 May 2031', '1 2'],
      ['3 May 2031', '3'],
      [null, '4'],
    ],
  )
})
