/** What the style below calls words that were looked for. */
const NAME = 'found'

/** Not in the style sheet, since its compiler does not know of such highlights yet. */
const STYLE = `::highlight(${NAME}) { text-decoration: underline 3px var(--ink); text-underline-offset: 0.15em }`

/** Marks stretches of the page, where the browser can. Answers what takes the marks away. */
export function markWords(ranges: readonly Range[]): () => void {
  if (!('highlights' in CSS)) return () => undefined
  const style = new CSSStyleSheet()
  style.replaceSync(STYLE)
  document.adoptedStyleSheets.push(style)
  CSS.highlights.set(NAME, new Highlight(...ranges))
  return () => {
    CSS.highlights.delete(NAME)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style)
  }
}
