import { countWords } from '#parse/lines/measure-line.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'

/**
 *     The bridge is open again! pic.example.com/x1               the post,
 *     — Jane Roe (@janeroe) October 31, 2031                     and who posted it when; both may be one line
 */
const SIGNED = /(?:^|\s)[—–-]{1,2} ?[^—–(]{2,80}\(@\w{1,30}\) [^—–(]{4,40}$/u
const SIGNATURE = /^[—–-]{1,2} ?[^—–(]{2,80}\(@\w{1,30}\)/u
const TAG = /^<(?:tweet|blockquote|iframe)\b.{0,300}>\.?$|^view this post on \w+$/i
const LONGEST_WORDS = 80

const embed = (starts: boolean): Fate => ({ kind: 'block', rule: 'embedded post', block: 'embed', starts })

/** What a signature holds: other lines need no closer look. */
const HANDLE = '(@'

const isSignature = (text: string): boolean =>
  text.includes(HANDLE) && SIGNATURE.test(text) && SIGNED.test(text)

const endsSigned = (text: string): boolean => text.includes(HANDLE) && SIGNED.test(text.slice(-200))

/** Takes posts of social media that the copy prints. */
export const markEmbeds: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    const { line, fate } = marked
    if (fate !== null || i === 0) return marked
    const { text } = line
    if (isSignature(text)) return { line, fate: embed(false) }
    const isPost =
      isSignature(copy[i + 1]?.line.text ?? '') && countWords(text, LONGEST_WORDS) <= LONGEST_WORDS
    return isPost || TAG.test(text) || endsSigned(text) ? { line, fate: embed(true) } : marked
  })
