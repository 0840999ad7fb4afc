import { useState } from 'react'
import type { SlipProps } from './slip-props.ts'
import { Slip } from './slip.tsx'
import { changeSettings, currentSettings } from './change-settings.ts'
import { Choice } from './choice.tsx'
import { keepSettings } from './kept-settings.ts'
import type { ReadingSettings } from './reading-settings.ts'
import { SwitchRow } from './switch-row.tsx'
import { useReadingSettings } from './use-reading-settings.ts'

const SIZES = [
  { value: '1', name: 'Smallest', face: <span className="font-serif text-[0.875rem]">A</span> },
  { value: '2', name: 'Usual size', face: <span className="font-serif text-[1.0625rem]">A</span> },
  { value: '3', name: 'Large', face: <span className="font-serif text-[1.25rem]">A</span> },
  { value: '4', name: 'Larger', face: <span className="font-serif text-[1.5rem]">A</span> },
  { value: '5', name: 'Largest', face: <span className="font-serif text-[1.75rem]">A</span> },
] as const

const PAPERS = [
  { value: 'white', name: 'White' },
  { value: 'sepia', name: 'Sepia' },
  { value: 'dark', name: 'Dark' },
  { value: 'auto', name: 'Auto' },
] as const

const LEADINGS = [
  { value: 'tight', name: 'Tight' },
  { value: 'normal', name: 'Normal' },
  { value: 'loose', name: 'Loose' },
] as const

const turn = (isOn: boolean) => (isOn ? 'on' : 'off')

/** How the reader wants to read; what is chosen applies at once. */
export function ReadingSlip(props: SlipProps) {
  const { read, theme, leading, redletter, keys } = useReadingSettings()
  const [isKept, setKept] = useState(() => keepSettings(currentSettings()))
  const change = (settings: Partial<ReadingSettings>) => setKept(changeSettings(settings))
  return (
    <Slip {...props} name="Reading">
      <Choice title="Type size" options={SIZES} value={read} onChange={(size) => change({ read: size })} />
      <Choice title="Paper" options={PAPERS} value={theme} onChange={(paper) => change({ theme: paper })} />
      <Choice
        title="Line spacing"
        options={LEADINGS}
        value={leading}
        onChange={(spacing) => change({ leading: spacing })}
      />
      <SwitchRow
        name="Red-letter quotes"
        isOn={redletter === 'on'}
        onTurn={(isOn) => change({ redletter: turn(isOn) })}
      />
      <SwitchRow
        name="Keyboard shortcuts"
        isOn={keys === 'on'}
        onTurn={(isOn) => change({ keys: turn(isOn) })}
      />
      <output className="block font-sans text-meta text-ink-2">
        {!isKept && (
          <span className="block border-t border-hair px-4 py-3">
            This browser does not let the site keep anything: your settings hold until you close the page.
          </span>
        )}
      </output>
    </Slip>
  )
}
