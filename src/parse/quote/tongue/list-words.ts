/** The words of a table, which lists them with white space between. */
export const listWords = (table: string): readonly string[] => table.split(/\s+/).filter(Boolean)
