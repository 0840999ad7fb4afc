/** The canonical address of the page at hand, whatever else its reader's address bar holds. */
export const readAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
  `${window.location.origin}${window.location.pathname}`
