/*
 * What a word may be. A word has several traits ("remarks" is a verb of speech and a noun), kept as bits
 * so that a token carries them all in one number.
 */
export const ARTICLE = 1 << 0 // the, a, some, that
export const OWNER = 1 << 1 // his, her, their
export const PREPOSITION = 1 << 2
export const AND = 1 << 3 // and, or, but
export const SUBORDINATOR = 1 << 4 // because, if, when
export const RELATIVE = 1 << 5 // who, which
export const AUXILIARY = 1 << 6 // has, would
export const ADVERB = 1 << 7 // later, also
export const PRONOUN = 1 << 8 // he, she, they
export const ROLE = 1 << 9 // spokesman, minister
export const TITLE = 1 << 10 // Mr., Sen.
export const GROUP = 1 << 11 // committee, campaign
export const PARTICLE = 1 << 12 // de, van, al
export const SUFFIX = 1 << 13 // Jr.
export const TIME = 1 << 14 // Monday, May
export const SPEECH = 1 << 15 // said
export const FRAMING = 1 << 16 // called, described
export const THOUGHT = 1 << 17 // hopes, believes
export const FINITE = 1 << 18 // says, said
export const BASE = 1 << 19 // say
export const PARTICIPLE = 1 << 20 // saying
export const NOUNLIKE = 1 << 21 // remarks, calls: also a noun
export const CAPITAL = 1 << 22
export const POSSESSIVE = 1 << 23 // 's
export const CLOSED = 1 << 24 // any other word of the grammar, never a name
export const BE = 1 << 25 // was, been
export const CUE = 1 << 26 // a noun of speech: words, statement
export const PEOPLE = 1 << 27 // man, residents
export const PLURAL = 1 << 28 // officials
export const MANNER = 1 << 29 // continued, smiled: speech only right beside the words

export const DOING = 1 << 30 // kept, sent: any other verb

export const ACCORDING = 1 << 31 // according (to)

/** Any verb of the tables. */
export const VERB = SPEECH | FRAMING | THOUGHT | MANNER
