import {
  closeSync,
  fstatSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** What the file system tells of a file that was put there. */
export type Put = { size: number; mtimeMs: number }

/** Puts files below a folder; `isEmpty` where none lies there yet. */
export function openPutting(root: string, isEmpty: boolean) {
  const made = new Set<string>()
  let canLink = true

  const place = (path: string): string => {
    const parent = dirname(path)
    if (!made.has(parent)) mkdirSync(join(root, parent), { recursive: true })
    made.add(parent)
    return `${root}/${path}`
  }
  /** Writes a file, and none that has the same file under another name. */
  const put = (path: string, content: Uint8Array): Put => {
    const file = place(path)
    const before = isEmpty ? undefined : statSync(file, { throwIfNoEntry: false })
    const isLinked = before !== undefined && before.nlink > 1
    if (isLinked) rmSync(file)
    // To empty a file and fill it again takes many times as long as to write over it.
    const open = openSync(file, before === undefined || isLinked ? 'w' : 'r+')
    try {
      let written = 0
      while (written < content.length) written += writeSync(open, content, written)
      if (before !== undefined && before.size > content.length) ftruncateSync(open, content.length)
      const { size, mtimeMs } = fstatSync(open)
      return { size, mtimeMs }
    } finally {
      closeSync(open)
    }
  }
  /**
   * Gives a file that was put there another name, which costs a fraction of another file. Answers whether that could be
   * done: not every file system has such names.
   */
  const putAgain = (path: string, before: string): boolean => {
    if (!canLink) return false
    const file = place(path)
    if (!isEmpty) rmSync(file, { force: true })
    try {
      linkSync(`${root}/${before}`, file)
    } catch {
      canLink = false
    }
    return canLink
  }
  return { put, putAgain }
}
