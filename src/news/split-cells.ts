/** The cells of a table's text: a line is a row; tabs, bars or two spaces and more stand between cells. */
export const splitCells = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .replace(/^\s*\|\s*|\s*\|\s*$/g, '')
        .split(/\t|\s*\|\s*| {2,}/)
        .map((cell) => cell.trim()),
    )
