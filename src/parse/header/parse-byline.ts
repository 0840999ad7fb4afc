import { findDates } from '#parse/date/find-dates.ts'

/** Who wrote a story. `rest` is what the line says beside it: a role, an agency, a date. */
export type Byline = { names: readonly string[]; agency: string | null }

/** “by” in the languages of the paper, with the label that some papers set before a name. */
const LABEL =
  /^(?:(?:story|text|words|reported|written|posted|published) )?(?:by|von|par|por|di|автор|автори|авторы|текст|بقلم|كتب|بواسطة)(?:\s*:)?\s+|^(?:authors?|autor(?:en|es|in)?|auteurs?|autore|autori)\s*:\s*/iu
/** `ByJane Roe` and `By: Jane Roe`, as page dumps glue them. */
const GLUED = /^By:? ?(?:by )?(?=\p{Lu}\p{Ll})/u
const PARTICLE =
  /^(?:d[aeiou]s?|del|della|di|du|la|le|van|von|der|den|ter|ten|zu|al|el|bin|ibn|ben|y|e|af|av|st\.?)$/i
const NAME_WORD = /^(?:[\p{Lu}][\p{L}'’.-]*|[dDlLoO]['’]\p{Lu}[\p{L}'’-]*|\p{Lo}+)$/u
const ROLE =
  /\b(?:editor|writer|reporter|correspondent|columnist|staff|contributor|producer|analyst|news|desk|bureau|press|agency|redaktion|redakteur\w*|korrespondent\w*|fellow|chief|special|senior|associate|assistant|published|updated|posted)\b/i
/** What parts the names from the rest of the line. */
const CUT = / (?:[|•·/–—-]|on|in|for|at|published|updated|posted) | ?[|•·]|(?<=\p{Ll})@| @| ?\(|\.$| \d/iu
const BETWEEN = / ?[,;&/] ?| (?:and|und|et|y|e|и|та|і|و) /iu

/** Two to five capitalised words, particles among them: `Ana de la Cruz`. */
export function isName(text: string): boolean {
  const words = text.split(' ')
  const [first = ''] = words
  return (
    words.length <= 5 &&
    text.length <= 40 &&
    NAME_WORD.test(first) &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    !ROLE.test(text)
  )
}

/** The names in `A, B and C, Agency`: a last part of one word is an agency. */
function readNames(list: string): Byline | null {
  const parts = list.split(BETWEEN).filter((part) => part !== '')
  const [first = ''] = parts
  if (!isName(first) || !parts.every((part) => /^\p{Lu}|^\p{Lo}/u.test(part) || ROLE.test(part))) return null
  if (parts.length > 1 && !first.includes(' ')) return null
  const agency = /,\s*(?<agency>\p{Lu}[\p{L}.]+)$/u.exec(list)?.groups?.['agency'] ?? null
  const names = parts.filter((part, i) => isName(part) && (i === 0 || part.includes(' ')))
  return { names, agency: parts.length > 1 ? agency : null }
}

/** `By keith roe, Agency`: a name in small letters counts with its agency only. */
function readSmallNames(list: string): Byline | null {
  const groups = /^(?<name>\p{Ll}+ \p{Ll}+), (?<agency>\p{Lu}[\p{L}.]+)$/u.exec(list)?.groups
  return groups === undefined ? null : { names: [groups['name'] ?? ''], agency: groups['agency'] ?? null }
}

/** The text without its label and without what follows the names; `null` when it has no label. */
function cutList(text: string): string | null {
  const label = LABEL.exec(text) ?? GLUED.exec(text)
  if (label === null) return null
  const rest = text.slice(label[0].length).replace(/^by\s*/i, '')
  const date = findDates(rest).found[0]
  const dated = date === undefined ? rest : rest.slice(0, date.start)
  const cut = CUT.exec(dated)
  return dated.slice(0, cut?.index ?? dated.length).replace(/[\s,.–—-]{1,8}$/, '')
}

/**
 * Reads a byline, in any of its forms; `null` for a line of the story.
 *
 *     By Jane Roe, Agency            von Jan Rot, Redaktion         Par Jeanne Roux (Lyon)
 *     By Jane Roe and John Doe       BY JANE ROE, AGENCY            ByJane Roe
 *     De Roe wins the race           BYRNE SAYS NO                  ← no bylines
 */
export function parseByline(text: string): Byline | null {
  if (text.length > 200) return null
  const list = cutList(text)
  if (list === null || list === '') return null
  return readNames(list) ?? readSmallNames(list)
}
