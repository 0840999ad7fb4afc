import { hash } from 'node:crypto'
import { resolve } from 'node:path'

/** How what one version of the code keeps of a folder of seeds is named; what others keep of it begins with the same. */
export function nameSeeds(seeds: string, version: string): { folder: string; stem: string } {
  const folder = hash('sha1', resolve(seeds)).slice(0, 16)
  return { folder, stem: `${folder}.${version}` }
}
