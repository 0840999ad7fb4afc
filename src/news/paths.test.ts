import { expect, test } from 'vitest'
import { articlePath, matchArticlePath, pageFile, sectionPath } from './paths.ts'

test('an article path leads to its slug and id and back', () => {
  expect(articlePath('bridge-opens', '0a1b2c3d')).toBe('/article/bridge-opens-0a1b2c3d')
  expect(matchArticlePath('/article/bridge-opens-0a1b2c3d')).toEqual({ slug: 'bridge-opens', id: '0a1b2c3d' })
})

test('an id alone is enough; without one there is no article', () => {
  expect(matchArticlePath('/article/0a1b2c3d')).toEqual({ slug: '', id: '0a1b2c3d' })
  expect(matchArticlePath('/article/bridge-opens')).toBeNull()
  expect(matchArticlePath('/article/bridge-opens-0A1B2C3D')).toBeNull()
  expect(matchArticlePath('/section/world')).toBeNull()
})

test('every page is a file', () => {
  expect(pageFile('/')).toBe('index.html')
  expect(pageFile(sectionPath('world'))).toBe('section/world.html')
  expect(pageFile(sectionPath('world', 2))).toBe('section/world/2.html')
})
