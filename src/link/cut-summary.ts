const LONGEST = 180

/**
 * Where a sentence may end: its stop and the marks that close after it.
 *
 *     … and left. “It is late.” The others …
 *              ^            ^^
 */
const SENTENCE_END = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+[」』”）]*/gu
/** Before a full stop that ends no sentence: an initial, letters with stops between them, a title, a month. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mrs?|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Cmdr|Maj|Gov|Sen|Rep|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u
const GOES_ON = /^\s+\p{Ll}/u

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** Whether every quotation mark that opens in a text closes in it. */
function closesItsQuotes(text: string): boolean {
  const low = count(text, '„')
  const [open, close] = [count(text, '“'), count(text, '”')]
  return (
    (low > 0 ? low === open + close : open === close) &&
    count(text, '«') === count(text, '»') &&
    count(text, '「') === count(text, '」') &&
    count(text, '"') % 2 === 0
  )
}

function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(SENTENCE_END)]
    .filter(({ 0: marks, index }) => {
      const isShortened = marks === '.' && SHORTENED.test(text.slice(Math.max(0, index - 12), index))
      return !isShortened && !GOES_ON.test(text.slice(index + marks.length, index + marks.length + 8))
    })
    .map(({ 0: marks, index }) => index + marks.length)
    .filter((end) => end <= LONGEST)
}

/** The words that fit, with an ellipsis; a text without spaces is cut between characters. */
function cutAtWord(text: string): string {
  const space = text.slice(0, LONGEST + 1).search(/\s\S*$/u)
  const head =
    space > LONGEST / 2 ? text.slice(0, space) : text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')
  return `${head.replace(/[\s,;:–—([“„«‘"'-]+$/u, '')}…`
}

/**
 * A text's first sentences word for word, as many as fit into 180 characters; those that close their
 * quotation marks are preferred. A longer first sentence is cut at a word, with an ellipsis.
 */
export function cutSummary(text: string): string {
  if (text.length <= LONGEST) return text
  const head = text.slice(0, LONGEST + 20)
  const ends = sentenceEnds(head)
  const end = ends.findLast((at) => closesItsQuotes(head.slice(0, at))) ?? ends.at(-1)
  return end === undefined ? cutAtWord(head) : head.slice(0, end)
}
