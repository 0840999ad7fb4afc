import { expect, test } from 'vitest'
import { unwrapImports } from './plain-imports.ts'

test('an import of some names, and one that goes on, are left as they were written', () => {
  const code = `import { n as whenIdle, t as __vitePreload } from "./waiting.js";
__vitePreload(async () => {
	const { a, b } = await import("./a.js");
	return { a, b };
}, __VITE_PRELOAD__).then(({ a }) => a());
__vitePreload(() => import("./c.js").then((module) => set(module, 1), () => void 0), __VITE_PRELOAD__);
`
  expect(unwrapImports(code)).toBe(`import { n as whenIdle } from "./waiting.js";
import("./a.js").then(({ a }) => a());
import("./c.js").then((module) => set(module, 1), () => void 0);
`)
})

test('the helper stays where it is still called', () => {
  const code = 'import { t as __vitePreload } from "./w.js";\n__vitePreload(load, __VITE_PRELOAD__);'
  expect(unwrapImports(code)).toBe(code)
  expect(unwrapImports('import { t as __vitePreload } from "./w.js";\nlive();')).toBe('live();')
})
