import { expect, test } from 'vitest'
import { listSecurityHeaders } from './security-headers.ts'

test('names inline scripts by their hash, and leaves out data blocks and linked scripts', () => {
  const html =
    '<script>a()</script><script type="module" src="/x.js"></script>' +
    '<script type="application/json">{}</script><style>b{}</style>'
  expect(listSecurityHeaders(html)['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='; " +
      "style-src 'self' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
})
