const READ = /var\((--[\w-]+)\)/g
/** Where a slip opens: a script tells. */
const FROM_SCRIPT = /^--slip-/

/** Refuses style sheets that ask, with nothing to fall back on, for a variable that none of them sets. */
export function refuseUnset(css: string): void {
  const names = new Set([...css.matchAll(READ)].map(([, name = '']) => name))
  const unset = [...names].filter((name) => !FROM_SCRIPT.test(name) && !css.includes(`${name}:`))
  if (unset.length > 0) throw new Error(`no style sheet sets ${unset.join(', ')}`)
}
