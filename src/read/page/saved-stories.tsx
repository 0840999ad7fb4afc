import type { ComponentProps } from 'react'
import type { DeviceState } from '#read/device/device-state.ts'
import { KeptStories } from './kept-stories.tsx'

type Props = { state: DeviceState } & Pick<ComponentProps<typeof KeptStories>, 'onRemoved'>

/** The stories saved on this device; or that there are none; or why there can be none. */
export function SavedStories({ state, onRemoved }: Props) {
  switch (state.kind) {
    case 'closed':
      return <NothingSaved isSure={false} />
    case 'refused':
      return <output className="block max-w-standfirst text-stand text-balance">{state.sentence}</output>
    case 'open': {
      const { saved, places } = state.library
      if (saved.length > 0)
        return <KeptStories stories={saved} places={places} level={2} kind="unsave" onRemoved={onRemoved} />
      return <NothingSaved isSure />
    }
  }
}

/** The page as it comes says so too: where something was once kept, unseen until the device was asked. */
function NothingSaved({ isSure }: { isSure: boolean }) {
  return (
    <div className={isSure ? undefined : 'unsure'}>
      <p className="trim-cap text-d2 text-balance">Nothing saved yet.</p>
      <p className="mt-4 max-w-standfirst text-stand text-pretty">
        Press Save on any story and it stays here.
      </p>
    </div>
  )
}
