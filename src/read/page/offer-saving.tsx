import type { Teaser } from '#news/teaser.ts'
import { SaveButton } from '#read/device/save-button.tsx'

/** Lets a story be saved from its place in a list. */
export const offerSaving = (story: Teaser) => <SaveButton story={story} shape="mark" />
