import { createHash } from 'node:crypto'

const INLINE = /<(script|style)\b(?![^>]*(?:\ssrc=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/\1>/g

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Hashes of the inline scripts and styles of a page, as Content-Security-Policy names them. */
function listInlineHashes(html: string, element: 'script' | 'style'): string[] {
  const texts = [...html.matchAll(INLINE)]
    .filter((match) => match[1] === element)
    .map((match) => match[2] ?? '')
  return [...new Set(texts)].map(hash)
}

/**
 * The headers every answer of the site carries. `html` holds the inline scripts and styles of every page: one
 * policy names the few there are and allows no other, and no other host. The
 * search's library is WebAssembly, which scripts may compile; no text becomes a script.
 */
export function listSecurityHeaders(html: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...listInlineHashes(html, 'script')].join(' '),
    ["style-src 'self'", ...listInlineHashes(html, 'style')].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}
