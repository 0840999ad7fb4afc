import { parseArgs } from 'node:util'
import type { Part } from '#news/part.ts'

/** What `npm run build -- …` was asked for. */
export type BuildOptions = {
  shallDrawCards: boolean
  shallIndex: boolean
  shallCompress: boolean
  /** Where to write every notice as JSON. */
  report: string | null
  /** Where to write what the parts of the work took as JSON. */
  timings: string | null
  /** Whether any notice fails the build. */
  isStrict: boolean
  /** The part of the edition to print; all of it is one part of one. */
  part: Part
}

/** `3/8`, the third of eight parts. */
function parsePart(text: string): Part {
  const [, part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (part === undefined || of === undefined || part < 1 || part > of)
    throw new Error(`--shard is “${text}”; give a part and how many there are, such as 3/8.`)
  return { part, of }
}

/** Reads the build's flags. Throws a sentence for a flag it does not know. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'no-cards': { type: 'boolean', default: false },
      'no-search': { type: 'boolean', default: false },
      'no-compress': { type: 'boolean', default: false },
      report: { type: 'string' },
      timings: { type: 'string' },
      strict: { type: 'boolean', default: false },
      shard: { type: 'string', default: '1/1' },
    },
  })
  return {
    shallDrawCards: !values['no-cards'],
    shallIndex: !values['no-search'],
    shallCompress: !values['no-compress'],
    report: values.report ?? null,
    timings: values.timings ?? null,
    isStrict: values.strict,
    part: parsePart(values.shard),
  }
}
