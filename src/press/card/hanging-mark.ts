/** A quotation mark that begins a text, with the space some languages set after it: it hangs left of the axis. */
export const HANGING = /^[“”„«‹‘‚「『"]\s?/u
