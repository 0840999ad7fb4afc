import type { Seeds } from './press-edition.ts'

/* An edition before and after its editor went over it: what each test of an old address needs, by name. */

export const KEPT_QUOTE = 'Nobody on this island has waited for anything as long as for this bridge'
export const EDITED_QUOTE = 'We shall open the old ferry landing again in spring for all who miss the sea'
export const NEW_QUOTE = 'We shall open the old ferry landing again in May for all who miss the sea'
export const LOST_QUOTE = 'The toll will be two crowns for a cart and nothing at all for a child'
export const UNLIKE_QUOTE = 'The toll has not been settled, whatever the papers say'

export const KEPT_SENTENCE = 'Eleven carpenters worked on the railings through two winters.'
export const EDITED_SENTENCE =
  'The last of the stone piers was set in August, when the river is at its lowest and slowest.'
export const NEW_SENTENCE =
  'The last of the stone piers was set in early August, when the river is at its lowest and slowest.'
export const LOST_SENTENCE = 'A brass band from the mainland played until the rain drove it under the arches.'

const FOG = `Fog keeps the ferries in port

No ship has left the harbour since Sunday. “I can see neither the lighthouse nor my own hands from the wheel,” said Carl Moe, a captain.
`

const MARKET = `Fish market moves to the quay

The stalls stand on the quay from this week on. “Whoever wants cod has to come before seven in the morning,” said Dora Lind, who sells it.
`

const BRIDGE = `Bridge opens after nine years

The mayor, Ada Rowe, opened the bridge on Monday. “${KEPT_QUOTE},” Rowe said.

${EDITED_SENTENCE} ${KEPT_SENTENCE}

The old landing

“${EDITED_QUOTE},” Rowe said. ${LOST_SENTENCE}

What it costs

The crossing is free until the end of the year. “${LOST_QUOTE},” said Ben Rowe, the treasurer.
`

const TIDES = `Tides to run high this week

Water will stand a foot above its usual mark on Thursday. Owners of cellars have been warned by the harbour office.
`

export const BEFORE: Seeds = {
  'town/a0000001beef.txt': BRIDGE,
  'town/a0000002beef.txt': MARKET,
  'sea/a0000003beef.txt': FOG,
  'weather/a0000004beef.txt': TIDES,
}

/** A headline, a quote and a paragraph edited, a quote and a sentence cut; a story moved, a story withdrawn with its section. */
export const AFTER: Seeds = {
  'town/a0000001beef.txt': BRIDGE.replace('Bridge opens after nine years', 'Island bridge opens at last')
    .replace(EDITED_QUOTE, NEW_QUOTE)
    .replace(LOST_QUOTE, UNLIKE_QUOTE)
    .replace(EDITED_SENTENCE, NEW_SENTENCE)
    .replace(LOST_SENTENCE, ''),
  'sea/a0000002beef.txt': MARKET,
  'sea/a0000003beef.txt': FOG,
}
