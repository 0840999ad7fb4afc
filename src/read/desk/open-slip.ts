const WIDE = '(width >= 64rem)'
const GAP_PX = 10
const MARGIN_PX = 16

/**
 * Puts a slip under its button, or above it where the window ends too soon and has more room there; their edges
 * level at the side of the window that is nearer.
 */
function placeBy(slip: HTMLElement, opener: HTMLElement): void {
  const { left, right, top, bottom } = opener.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const above = top - GAP_PX - MARGIN_PX
  const below = clientHeight - bottom - GAP_PX - MARGIN_PX
  const isAbove = slip.scrollHeight > below && above > below
  const isAtStart = left + right < clientWidth
  const edges = {
    top: isAbove ? null : bottom + GAP_PX,
    bottom: isAbove ? clientHeight - top + GAP_PX : null,
    left: isAtStart ? left : null,
    right: isAtStart ? null : clientWidth - right,
    room: isAbove ? above : below,
  }
  for (const [edge, at] of Object.entries(edges))
    slip.style.setProperty(`--slip-${edge}`, at === null ? 'auto' : `${at}px`)
}

/** What Tab stops at; of a group of radio buttons that is the checked one. */
const listStops = (slip: HTMLElement): HTMLElement[] =>
  [...slip.querySelectorAll<HTMLElement>('a[href], button, input:not([type=radio]), :checked')].filter(
    (stop) => stop.checkVisibility(),
  )

/** Leads Tab from the last stop to the first, and back. */
function keepFocusIn(slip: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return
  const stops = listStops(slip)
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  if (document.activeElement !== from && document.activeElement !== slip) return
  event.preventDefault()
  to?.focus()
}

const isHung = (slip: HTMLDialogElement): boolean => slip.matches(':popover-open')

function close(slip: HTMLDialogElement): void {
  if (slip.open) slip.close()
  else if (isHung(slip)) slip.hidePopover()
}

type Manner = {
  opener: HTMLButtonElement
  onClosed: () => void
  /** Stands alone in a wide window too, the page at rest behind it. */
  isSheet: boolean
}

/** Hangs a slip by its button, not modal: whatever is pressed beside it puts it away. */
function hang(slip: HTMLDialogElement, opener: HTMLButtonElement, signal: AbortSignal): void {
  const place = () => placeBy(slip, opener)
  slip.popover = 'auto'
  opener.popoverTargetElement = slip
  slip.showPopover({ source: opener })
  // How high it is shows when it is open.
  place()
  slip.addEventListener('keydown', (event) => keepFocusIn(slip, event), { signal })
  window.addEventListener('scroll', place, { signal, passive: true })
  window.addEventListener('resize', place, { signal, passive: true })
}

/**
 * Opens a slip: by its button in a wide window, else, or as a sheet, modal. The focus goes to what is
 * current in it, and back when it closes. Answers what puts it away.
 */
export function openSlip(slip: HTMLDialogElement, { opener, onClosed, isSheet }: Manner): () => void {
  const until = new AbortController()
  const { signal } = until
  if (isSheet || !window.matchMedia(WIDE).matches) slip.showModal()
  else hang(slip, opener, signal)
  opener.ariaExpanded = 'true'
  const first = slip.querySelector<HTMLElement>('[aria-current], :checked') ?? listStops(slip)[0]
  first?.focus({ preventScroll: true })
  const onClick = ({ target }: Event) => {
    const isBeside = target === slip && slip.open
    if (isBeside || (target instanceof Element && target.closest('[data-close]') !== null)) close(slip)
  }
  // React's strict mode opens it twice: the event of the first closing comes when it is open again.
  const onShut = () => (slip.open || isHung(slip) ? undefined : onClosed())
  slip.addEventListener('click', onClick, { signal })
  slip.addEventListener('close', onShut, { signal })
  slip.addEventListener('toggle', onShut, { signal })
  return () => {
    until.abort()
    close(slip)
    opener.ariaExpanded = null
    opener.popoverTargetElement = null
  }
}
