import type { SearchRecord } from './search-record.ts'

/** A record for tests: a bare one, and what a test gives. */
export const sampleRecord = (given: Partial<SearchRecord> = {}): SearchRecord => ({
  id: '0a1b2c3d',
  path: '/article/fog-0a1b2c3d',
  section: 'sea',
  published: null,
  headline: 'Fog',
  facts: [],
  passages: [],
  crossheads: [],
  speakers: [],
  ...given,
})
