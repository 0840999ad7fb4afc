import type { Story } from './story.ts'

/** Whether a story's quotes are listed: what a copy says is said once, by the story it is a copy of. */
export const isQuoting = ({ gist: { copyOf, heard, headlines } }: Story): boolean =>
  copyOf === undefined && heard.length + headlines > 0
