import { read, refuse } from './reading.ts'
import type { Reading, Setting } from './reading.ts'

const lineOf = (said: unknown): string | null => {
  const line = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim() : ''
  return line === '' ? null : line
}

/** A line of text that may not be empty. */
export function readName(setting: Setting<string>): Reading<string> {
  const line = lineOf(setting.said)
  return line === null ? refuse(setting, 'a text in quotation marks') : read(line)
}

/** A line of text; `null` or an empty one for none. */
export function readLine(setting: Setting<string | null>): Reading<string | null> {
  if (setting.said === null || typeof setting.said === 'string') return read(lineOf(setting.said))
  return refuse(setting, 'a text in quotation marks, or null for none')
}

/** A language tag such as `en` or `pt-BR`, in its usual spelling. */
export function readLanguage(setting: Setting<string>): Reading<string> {
  const wanted = 'a language tag such as "en" or "pt-BR"'
  if (typeof setting.said !== 'string') return refuse(setting, wanted)
  try {
    const [tag] = Intl.getCanonicalLocales(setting.said)
    return tag === undefined ? refuse(setting, wanted) : read(tag)
  } catch {
    return refuse(setting, wanted)
  }
}
