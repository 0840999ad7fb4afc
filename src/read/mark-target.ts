const MARK = 'data-target'

/** Marks the quote that the address leads to, for the style sheet to show which it is, until the reader goes on. */
export function markTarget(quote: Element, until: AbortSignal): void {
  quote.setAttribute(MARK, '')
  until.addEventListener('abort', () => {
    quote.removeAttribute(MARK)
    // Laid out without the mark, a quote led to twice is shown twice.
    quote.getBoundingClientRect()
  })
}
