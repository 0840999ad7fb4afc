import { sayBriefly } from './say-briefly.ts'

const REFUSED = 'Not copied: the browser does not allow it. Copy the address from the address bar.'

/** Says whether something was copied. */
export const tellCopied = (copying: Promise<unknown>, what: string): Promise<void> =>
  copying.then(
    () => sayBriefly(`${what} copied`),
    () => sayBriefly(REFUSED),
  )
