const SHOWN_MS = 3000

/** The place of what is said in passing, outside every slip. */
function findPlace(): HTMLElement {
  const found = document.querySelector<HTMLElement>('output[data-toast]')
  if (found !== null) return found
  const output = document.createElement('output')
  output.dataset['toast'] = ''
  output.className =
    'fixed start-(--margin) bottom-6 max-lg:bottom-20 z-10 font-sans text-ui font-semibold print:hidden'
  document.body.append(output)
  return output
}

/** Says something to every reader for three seconds, without asking anything of them. */
export function sayBriefly(words: string): void {
  const place = findPlace()
  const slip = document.createElement('span')
  slip.className = '-ms-px me-(--margin) block border border-paper bg-ink px-4 py-3.5 text-paper'
  slip.textContent = words
  // A live region that has just come to be speaks of what changes in it, not of what it came with.
  requestAnimationFrame(() => place.replaceChildren(slip))
  setTimeout(() => slip.remove(), SHOWN_MS)
}
