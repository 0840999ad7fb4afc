import { ContentsSlip } from './contents-slip.tsx'
import { HelpSlip } from './help-slip.tsx'
import { ReadingSlip } from './reading-slip.tsx'
import { SectionsSlip } from './sections-slip.tsx'
import { ShareSlip } from '#read/share/share-slip.tsx'

/** Every slip, by the name its buttons ask for. */
export const SLIPS = {
  reading: ReadingSlip,
  contents: ContentsSlip,
  sections: SectionsSlip,
  help: HelpSlip,
  share: ShareSlip,
}
