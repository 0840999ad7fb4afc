import { useId, type ReactNode } from 'react'

type Option<Value> = { value: Value; name: string; face?: ReactNode }

type Props<Value> = {
  title: string
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few, side by side; the one that is chosen is ink. */
export function Choice<Value extends string>({ title, options, value: chosen, onChange }: Props<Value>) {
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id} className="border-t border-hair px-4 pb-4 first:border-t-0">
      <div id={id} className="slip-title -mx-4">
        {title}
      </div>
      <div className="flex">
        {options.map(({ value, name, face }) => (
          <label key={value} className="segment">
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChange(value)}
              aria-label={face === undefined ? undefined : name}
            />
            {face ?? name}
          </label>
        ))}
      </div>
    </div>
  )
}
