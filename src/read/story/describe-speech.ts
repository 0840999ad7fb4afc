import type { Speech, SpeakerShare } from '#news/speaking.ts'

const percent = (words: number, total: number): number =>
  total === 0 ? 0 : Math.min(100, Math.round((100 * words) / total))

/** What the copy calls a speaker it does not name. */
export const nameSpeaker = ({ name }: SpeakerShare): string => name ?? 'Unattributed'

export const countQuotes = (quotes: number): string => (quotes === 1 ? '1 quote' : `${quotes} quotes`)

/** Whole per cent of a story's words that are direct speech. */
export const percentSpoken = ({ total, speakers }: Speech): number =>
  percent(
    speakers.reduce((sum, { words }) => sum + words, 0),
    total,
  )

/** The bar in words: `49% of this story is direct speech: Mara Lind 36%, Tom Okafor 13%`. */
export function describeSpeech(speech: Speech): string {
  const shares = speech.speakers.map(
    (speaker) => `${nameSpeaker(speaker)} ${percent(speaker.words, speech.total)}%`,
  )
  return `${percentSpoken(speech)}% of this story is direct speech: ${shares.join(', ')}`
}

/** Where each speaker's segment of the bar starts and how long it is, in per cent to one decimal. */
export function measureSegments({ total, speakers }: Speech): readonly { start: number; length: number }[] {
  let before = 0
  return speakers.map(({ words }) => {
    const start = before
    before = Math.min(total, before + words)
    const place = (count: number) => Math.round((1000 * count) / Math.max(1, total)) / 10
    return { start: place(start), length: place(before - start) }
  })
}
