import { expect, test } from 'vitest'
import { QueryClient } from './react-query.ts'

test('a client answers what it holds, and refuses what it does not', async () => {
  const client = new QueryClient()
  client.setQueryData(['a'], 1)
  expect(await client.ensureQueryData({ queryKey: ['a'] })).toBe(1)
  await expect(client.ensureQueryData({ queryKey: ['b'] })).rejects.toThrow('b is not among the page’s data')
})
