import { useState } from 'react'
import type { SlipProps } from './slip-props.ts'
import { Slip } from './slip.tsx'
import { BINDINGS, type Binding } from './bindings.ts'
import { findControl } from './find-control.ts'

/** Keys as they are printed. */
const FACES: Readonly<Record<string, string>> = { escape: 'Esc', '-': '−' }

function isOfUse(binding: Binding): boolean {
  if (binding.kind === 'step') return document.querySelector(binding.stops) !== null
  return binding.kind !== 'control' || findControl(binding.key) !== null
}

/** What every key does on this page. */
export function HelpSlip(props: SlipProps) {
  const [bindings] = useState(() => BINDINGS.filter(isOfUse))
  return (
    <Slip {...props} name="Keyboard shortcuts" isSheet>
      <div className="slip-title" aria-hidden="true">
        Keyboard shortcuts
      </div>
      <dl className="gap-0 sm:columns-2">
        {bindings.map(({ key, says }) => (
          <div key={key} className="slip-row break-inside-avoid">
            <dt>{says}</dt>
            <dd className="ms-auto">
              <kbd className="key">{FACES[key] ?? key.toUpperCase()}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="border-t border-hair px-4 py-3 text-meta text-ink-2">
        They can be turned off under Reading.
      </p>
    </Slip>
  )
}
