import { parseArgs } from 'node:util'

/** What `npm run build -- …` was asked for. */
export type BuildOptions = {
  shallDrawCards: boolean
  shallIndex: boolean
  shallCompress: boolean
  /** Where to write every notice as JSON. */
  report: string | null
  /** Whether any notice fails the build. */
  isStrict: boolean
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
      strict: { type: 'boolean', default: false },
    },
  })
  return {
    shallDrawCards: !values['no-cards'],
    shallIndex: !values['no-search'],
    shallCompress: !values['no-compress'],
    report: values.report ?? null,
    isStrict: values.strict,
  }
}
