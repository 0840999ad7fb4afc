const FAMILIES = ['Broadsheet Serif', 'Broadsheet Sans']

/** Says, when it is known, whether the paper's own type is there as far as `text` needs it. */
export const loadType = (text: string): Promise<boolean> =>
  Promise.all(FAMILIES.map((family) => document.fonts.load(`1em ${family}`, text))).then(
    () => true,
    () => false,
  )
