/** The colour of the browser's own bar over each paper. */
export const BAR_COLOURS: Readonly<Record<string, string>> = {
  white: '#ffffff',
  sepia: '#f4ebdb',
  dark: '#131313',
}
