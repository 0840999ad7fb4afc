export const ARTICLES = `
the a an some this that these those one another many most several both two three four five six seven eight nine ten
dozens hundreds thousands any each every all no few other others
`
export const OWNERS = 'his her their its my our your whose'
export const PREPOSITIONS = `
of in at from for on with by to about during over under into against between among through
toward towards near outside inside behind without within upon across beyond off per via amid despite along around
above below like than unlike alongside throughout regarding onto following including
`
export const ANDS = 'and or but nor yet'
export const SUBORDINATORS = `
because if when while as after before since until although though whether unless once whereas where why how what whenever wherever
`
export const RELATIVES = 'who whom which that'
export const AUXILIARIES = `
has have had having would will could can may might must shall should did does do 'd 'll 've
hasn't haven't hadn't wouldn't won't couldn't can't didn't doesn't don't shouldn't cannot
`
export const BES = `is was were are be been being am 're isn't wasn't weren't aren't`
export const ADVERBS = `
also however later then again still now just only even ever never always often once twice first further soon already
recently repeatedly reportedly famously publicly privately quickly simply not actually earlier previously finally
immediately eventually specifically initially thus there here too instead meanwhile today yesterday
tonight sarcastically flatly bluntly notably apparently allegedly quietly angrily sometimes almost nearly
otherwise somehow perhaps maybe indeed rather quite very so
`
/** Subject pronouns. */
export const PRONOUNS = 'he she they we i you it'
export const PARTICLES =
  'de del della der den di da do dos du la le van von zu bin ibn al el ul ter ten y e st'
export const SUFFIXES = 'jr sr ii iii iv esq'
export const TIMES = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb apr aug sept sep oct nov dec spring summer autumn fall winter
morning afternoon evening night week month year weekend noon midnight day hour minute second moment decade century
mornings afternoons evenings nights weeks months years weekends days hours minutes seconds moments decades
today tomorrow yesterday tonight time times ago mondays tuesdays wednesdays thursdays fridays saturdays sundays
`
/** Words that begin sentences with a capital and are no names. */
export const CLOSED_WORDS = `
him them us me himself herself themselves itself mine hers theirs yes oh well well, ok okay hello please let
there here moreover furthermore nevertheless nonetheless therefore hence besides additionally consequently
according asked speaking meantime later more less much such same not none nothing nobody everyone everybody someone
something anyone anything everything who's it's that's there's he's she's they're we're i'm i've i'll you're let's
what's here's don't if not next last until ultimately overall elsewhere afterward afterwards
part asked given based thanks due despite except plus minus regardless either neither whatever whoever
pressed confronted referring citing noting adding calling describing comments asked
`
/** Nouns whose owner is the speaker of the words they bring. */
export const CUES = `
words word statement claim claims call calls comment comments remark remarks tweet tweets promise vow pledge assertion argument
description characterization characterisation declaration observation warning speech message letter memo line quote slogan
motto admission accusation insistence suggestion criticism complaint question response answer reply phrase
contention belief view opinion op-ed post email e-mail assessment conclusion announcement denunciation prediction
mantra refrain catchphrase advice apology joke quip
`
export const ABBREVIATIONS = `
jr sr vs etc inc corp co ltd no st ft mt jan feb mar apr jun jul aug sept sep oct nov dec dept univ assn
`
