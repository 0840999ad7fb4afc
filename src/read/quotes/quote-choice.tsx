import { formatDate } from '#news/format-date.ts'
import { useLive } from '#read/use-live.ts'
import type { Offers } from './list-offers.ts'
import type { Choice } from './use-choice.ts'

type Choose = (change: Partial<Choice>) => void
type Props = { offers: Offers; choice: Choice; choose: Choose }

const ORDERS = [
  { order: 'speaker', name: 'By speaker' },
  { order: 'story', name: 'In story order' },
] as const

/** The order of the quotes, and which of them are shown: off until there is a script to answer. */
export function QuoteChoice({ offers: { stories, sections, times }, choice, choose }: Props) {
  const isOff = !useLive()
  return (
    <fieldset disabled={isOff} aria-label="Which quotes, and in what order" className="quote-choice">
      <div className="quote-orders">
        {ORDERS.map(({ order, name }) => (
          <button
            key={order}
            type="button"
            aria-pressed={choice.order === order}
            onClick={() => choose({ order, page: choice.page })}
          >
            {name}
          </button>
        ))}
      </div>
      <Picker name="Story" value={choice.story} pick={(story) => choose({ story })}>
        {stories}
      </Picker>
      <Picker name="Section" value={choice.section} pick={(section) => choose({ section, story: null })}>
        {sections}
      </Picker>
      <Picker name="Time" value={choice.time} pick={(time) => choose({ time, story: null })}>
        {times.map((time) => [time, formatDate(time)])}
      </Picker>
    </fieldset>
  )
}

type PickerProps = {
  name: string
  value: string | null
  pick: (value: string | null) => void
  /** What there is to pick from, if anything: its value, and what it is called. */
  children: readonly (readonly [value: string, label: string])[]
}

function Picker({ name, value, pick, children }: PickerProps) {
  if (children.length === 0) return null
  return (
    <label className="quote-picker">
      <span>{name}</span>
      <select value={value ?? ''} onChange={({ target }) => pick(target.value === '' ? null : target.value)}>
        <option value="">All</option>
        {children.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
