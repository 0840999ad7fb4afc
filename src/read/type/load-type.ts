const FAMILIES = ['Broadsheet Serif', 'Broadsheet Sans']

/** Resolves when the paper's own type is there, as far as `text` needs it. */
export const loadType = (text: string): Promise<unknown> =>
  Promise.all(FAMILIES.map((family) => document.fonts.load(`1em ${family}`, text)))
