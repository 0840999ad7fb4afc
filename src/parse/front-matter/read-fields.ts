import type { Listed } from '#news/article.ts'
import type { Gives } from '#parse/marks/mark.ts'
import { toSlug } from '#parse/identity/slug.ts'

const DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const ID = /^[0-9a-f]{8}$/

/** A field read, or the sentence that says how to write it. */
export type FieldRead = { gives: Gives } | { problem: string }

const asText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null

const asTexts = (value: unknown): readonly string[] | null => {
  const texts = (Array.isArray(value) ? value : [value]).map(asText)
  return texts.every((text) => text !== null) && texts.length > 0 ? texts : null
}

const readText =
  (key: 'headline' | 'kicker' | 'standfirst' | 'dateline' | 'agency' | 'source' | 'url' | 'label') =>
  (value: unknown): FieldRead => {
    const text = asText(value)
    return text === null
      ? { problem: `front matter “${key}” must be one line of text` }
      : { gives: { [key]: text } }
  }

const readDate =
  (key: 'published' | 'updated') =>
  (value: unknown): FieldRead => {
    const text = asText(value)
    return text !== null && DATE.test(text)
      ? { gives: { [key]: text.replace(' ', 'T') } }
      : { problem: `front matter “${key}” is no date: write it as 2031-05-28 or 2031-05-28T14:30:00+02:00` }
  }

const readTitle =
  (key: 'previous' | 'next') =>
  (value: unknown): FieldRead => {
    const text = asText(value)
    return text === null
      ? { problem: `front matter “${key}” must be the title of a story` }
      : { gives: { [key]: text } }
  }

function readReadAlso(value: unknown): FieldRead {
  const titles = asTexts(value)
  if (titles === null) return { problem: 'front matter “readAlso” must be a list of titles' }
  return { gives: { readAlso: titles.map((title): Listed => ({ title })) } }
}

function readByline(value: unknown): FieldRead {
  const names = asTexts(value)
  if (names === null) return { problem: 'front matter “byline” must be a name or a list of names' }
  return {
    gives: { byline: names.flatMap((name) => name.replace(/^by\s+/i, '').split(/ ?, ?| and /)) },
  }
}

function readId(value: unknown): FieldRead {
  const id = asText(value)
  return id !== null && ID.test(id)
    ? { gives: { id } }
    : { problem: 'front matter “id” must be eight characters of 0–9 and a–f; put it in quotation marks' }
}

function readSection(value: unknown): FieldRead {
  const slug = toSlug(asText(value) ?? '')
  return slug === '' ? { problem: 'front matter “section” must be a name' } : { gives: { section: slug } }
}

function readLanguage(value: unknown): FieldRead {
  const tag = asText(value)
  return tag !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)
    ? { gives: { language: tag } }
    : { problem: 'front matter “language” must be a code such as en or pt-BR' }
}

/** Every key that front matter may use, in lower case, and how its value is read. */
export const FIELDS: ReadonlyMap<string, (value: unknown) => FieldRead> = new Map([
  ['headline', readText('headline')],
  ['title', readText('headline')],
  ['kicker', readText('kicker')],
  ['standfirst', readText('standfirst')],
  ['byline', readByline],
  ['author', readByline],
  ['dateline', readText('dateline')],
  ['agency', readText('agency')],
  ['published', readDate('published')],
  ['date', readDate('published')],
  ['updated', readDate('updated')],
  ['section', readSection],
  ['source', readText('source')],
  ['url', readText('url')],
  ['label', readText('label')],
  ['id', readId],
  ['language', readLanguage],
  ['readalso', readReadAlso],
  ['previous', readTitle('previous')],
  ['next', readTitle('next')],
])
