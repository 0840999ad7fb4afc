import type { Choice } from './use-choice.ts'

/** A choice as the pairs of an address: what is not chosen is not there. */
export const writeChoice = ({ order, story, section, time, page }: Choice): [name: string, value: string][] =>
  Object.entries({
    order: order === 'story' ? order : null,
    story,
    section,
    time,
    page: page === 1 ? null : String(page),
  }).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]))
