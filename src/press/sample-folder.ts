import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const STORY = `---
headline: The “old” bridge & the new
standfirst: It opens in spring, at a price.
byline: [Mara Lind, Tom Okafor]
published: 2031-05-03T14:30:00+02:00
updated: 2031-05-04
---

The council said <nothing> about it. “We asked for one bridge and were given two,” said Ada Quist, the harbour master.
`

/** A folder for trials: the sample edition's seeds, and a story that has every field its seeds leave empty. */
export async function makeSampleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp('seeds', folder, { recursive: true })
  await writeFile(join(folder, 'world', 'bridge.txt'), STORY)
  return folder
}
