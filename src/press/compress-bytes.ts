import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this a compressed sibling saves nothing that a network packet would notice. */
const WORTHWHILE_BYTES = 1024
const COMPRESSIBLE = /\.(?:html|js|css|svg|json|txt|xml|atom|md)$/

/** Whether a file of so many bytes gains by a compressed sibling: text of some length does, pictures and fonts do not. */
export const isWorthCompressing = (path: string, size: number): boolean =>
  COMPRESSIBLE.test(path) && size >= WORTHWHILE_BYTES

/**
 * Brotli's window, as a power of two. Beyond 16 the quality chosen here takes other tables, ten times as slow to set
 * up, which a file of not much more than 64 KiB gains nothing by (measured: 22 ms and 2.5 ms a page, 8 bytes apart).
 */
const SMALL_WINDOW = 16
const SMALL_BYTES = 128 * 1024

/** The brotli and gzip forms of a file. */
export async function compressBytes(
  content: string | Uint8Array,
): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const isSmall = content.length <= SMALL_BYTES
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGWIN]: isSmall ? SMALL_WINDOW : constants.BROTLI_DEFAULT_WINDOW,
  }
  const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })])
  return { br, gz }
}
