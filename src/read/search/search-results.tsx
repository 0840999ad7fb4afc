import { useState } from 'react'
import { Link } from '#read/link/link.tsx'
import { describeCount } from './describe-count.ts'
import { listRows, type Row } from './list-rows.ts'
import { ResultText } from './result-text.tsx'
import { useSearch } from './use-search.ts'

/** Stories of a page of results, and how many more each further one has. */
const STEP = 10

const FEWER = { crossheads: 10, quotes: 10 }

const GROUPS = [
  { kind: 'story', name: 'Stories' },
  { kind: 'crosshead', name: 'Crossheads' },
  { kind: 'quote', name: 'Quotes' },
] as const

/** What a text finds, in groups; without a text, what the search can do and what it needs. */
export function SearchResults({ text }: { text: string }) {
  const [wanted, want] = useState(STEP)
  const search = useSearch(text, wanted)
  const rows = search.answer === null ? [] : listRows(search.answer, { ...FEWER, stories: wanted })
  if (text.trim() === '') return <Hint />
  return (
    <div aria-busy={search.isWaiting}>
      <output className="mt-4 block font-sans text-meta text-ink-2">
        {describeCount(text, search, rows.length)}
      </output>
      {GROUPS.map(({ kind, name }) => (
        <Group key={kind} name={name} rows={rows.filter((row) => row.kind === kind)} />
      ))}
      {search.answer !== null && search.answer.total > Math.min(wanted, search.answer.stories.length) && (
        <button
          type="button"
          className="mt-6 min-h-11 border border-ctl px-4 font-sans text-ui font-semibold"
          onClick={() => want(wanted + STEP)}
        >
          {rows.length === 0 ? 'Look further' : 'More stories'}
        </button>
      )}
    </div>
  )
}

function Group({ name, rows }: { name: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <section aria-label={name} className="mt-7 max-w-text border-t border-line pt-3">
      <h2 className="pb-2 font-sans text-meta font-extrabold">{name}</h2>
      <ol>
        {rows.map((row) => (
          <li key={row.key}>
            <Link to={row.to} className="palette-row px-0 font-sans text-ui hover:underline">
              <ResultText row={row} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** For a reader who has asked nothing yet, or whose browser runs no scripts. */
function Hint() {
  return (
    <div className="mt-4 max-w-standfirst">
      <p className="text-stand text-balance">
        The search goes through every story in your own browser, and needs JavaScript for that.
      </p>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 font-sans text-meta text-ink-2">
        <dt className="text-ink">“not send troops”</dt>
        <dd>words as they stand next to each other</dd>
        <dt className="text-ink">speaker:stoltenberg</dt>
        <dd>stories that quote a person</dd>
        <dt className="text-ink">section:background</dt>
        <dd>stories of one section</dd>
        <dt className="text-ink">after:2026-11 before:2027</dt>
        <dd>stories of a time</dd>
      </dl>
    </div>
  )
}
