/** The commonest words of languages in Latin letters, chosen to be few in the others. */
const COMMONEST: readonly (readonly [tag: string, words: string])[] = [
  ['en', 'the of and to is that was for with his her they have this are from said been which would'],
  ['de', 'der die das und ist nicht ein eine einen dem den des mit auf für sich auch wird nach bei wie sind'],
  ['fr', 'le les des et une est dans que qui pour pas sur avec par au aux ce cette sont été mais'],
  ['es', 'el los las y una en que por con para del se su al lo como más pero sus está'],
  ['it', 'il gli di che è una per con non del della dei nel sono si anche più come alla ha'],
  ['pt', 'os as um uma em que não para com por do da dos das no na mais ao foi são'],
  ['nl', 'het een van en niet dat zijn voor met op aan door ook naar bij wordt werd maar over uit'],
  ['pl', 'nie się na jest że do przez jak dla po ale od tym oraz jego był które może został są'],
  ['sv', 'och att det som för på är av med den till inte har ett om från vid också efter var'],
]

/** The languages that each of the commonest words belongs to. */
export const STOP_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(COMMONEST.flatMap(([, words]) => words.split(' ')))].map((word) => [
    word,
    COMMONEST.filter(([, words]) => words.split(' ').includes(word)).map(([tag]) => tag),
  ]),
)

/** A longer word is none of them. */
export const LONGEST_STOP_WORD = Math.max(...[...STOP_WORDS.keys()].map(({ length }) => length))
