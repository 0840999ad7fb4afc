/**
 *     Jane Roe is a reporter at Example News.
 *     Jane joined Example News in 2031.        Follow her on Example @janeroe.
 */
const LIFE =
  /^(?:[^.]{0,20}\b)?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,4},? (?:is|was|has been|works as|writes) (?:an?|the|our)? ?[^.]{0,80}\b(?:reporter|writer|editor|journalist|correspondent|columnist|contributor|producer|author|blogger|fellow|freelancer|critic|anchor)\b/u
const JOINED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} joined [^.]{2,60} in \d{4}\b/u
const LONGEST = 600

/** Does a paragraph tell who the author is? It counts at the end of a story only. */
export const isAboutAuthor = (text: string): boolean =>
  text.length <= LONGEST && (LIFE.test(text) || JOINED.test(text))
