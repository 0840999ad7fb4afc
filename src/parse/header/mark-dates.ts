import { findDates, type FoundDate } from '#parse/date/find-dates.ts'
import type { Fate, Gives, Marked, Pass } from '#parse/marks/mark.ts'
import { headerEnd } from './header-end.ts'
import { headlineIndex } from './headline-index.ts'

/** Words that may stand beside a date in a line that is about nothing else. */
const SPARE_WORDS = 6
/** … and beside the names of a byline. */
const BYLINE = /^(?:by|von|par|por|di)\s/i
const BYLINE_WORDS = 10
const UPDATED =
  /\b(?:updated|update|last modified|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|оновлено|обновлено)\b|آخر تحديث/i

/** What a line says beside its dates. */
function wordsBeside(text: string, dates: readonly FoundDate[]): number {
  const beside = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return beside.match(/\p{L}{2,}/gu)?.length ?? 0
}

/** The first date is when the story was published, but for one that follows a word for “updated”. */
function readDates(text: string, dates: readonly FoundDate[]): Gives {
  return dates.reduceRight<Gives>((gives, { iso, start }, i) => {
    const label = text.slice(dates[i - 1]?.end ?? 0, start)
    return { ...gives, ...(UPDATED.test(label) ? { updated: iso } : { published: iso }) }
  }, {})
}

function recognise(text: string): Fate | null {
  if (text.length > 160) return null
  const dates = findDates(text).found
  if (dates.length === 0) return null
  if (wordsBeside(text, dates) > (BYLINE.test(text) ? BYLINE_WORDS : SPARE_WORDS)) return null
  return { kind: 'field', rule: 'date', gives: readDates(text, dates) }
}

/** `First published: May 28, 2031` says so wherever it stands. */
const LABELLED = /^(?:first |last )?(?:published|updated|posted)\b/i

/** Reads lines near the headline that say when a story was published or updated. */
export const markDates: Pass = (copy) => {
  const headline = headlineIndex(copy)
  const end = headerEnd(copy)
  return copy.map((marked, i): Marked => {
    const isNear = i >= headline - 3 && i < end
    if (marked.fate !== null || (!isNear && !LABELLED.test(marked.line.text))) return marked
    const fate = recognise(marked.line.text)
    return fate === null ? marked : { line: marked.line, fate }
  })
}
