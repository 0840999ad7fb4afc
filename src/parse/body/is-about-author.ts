/**
 *     Jane Roe is a reporter at Example News.
 *     Jane joined Example News in 2031.        Follow her on Example @janeroe.
 */
const LIFE =
  /^(?:[^.]{0,20}\b)?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,4},?(?: \([^()]{3,60}\))? (?:is|was|has been|works as|writes) (?:an?|the|our)? ?[^.]{0,80}\b(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Jj]ournalist|[Cc]orrespondent|[Cc]olumnist|[Cc]ontributor|[Pp]roducer|[Aa]uthor|[Bb]logger|[Ff]ellow|[Ff]reelancer|[Cc]ritic|[Aa]nchor)\b/u
const JOINED =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} joined [^.]{2,60} in (?:\p{Lu}\p{Ll}{2,8} )?\d{4}\b/u
/** One of these is said of every author: other lines need no closer look. */
const SIGN =
  /reporter|writer|editor|journalist|correspondent|columnist|contributor|producer|author|blogger|fellow|freelancer|critic|anchor| joined /i
const LONGEST = 600

/** Does a paragraph tell who the author is? It counts at the end of a story only. */
export const isAboutAuthor = (text: string): boolean =>
  text.length <= LONGEST && SIGN.test(text) && (LIFE.test(text) || JOINED.test(text))
