/** What a page asks of its reader, at the beginning of a sentence. */
const ASKS =
  /(?:^|[.!?:;,] |\band )(?:sign up|subscribe|join (?:us|our)|become a (?:member|subscriber|patron)|support (?:us|our)|donate|download (?:the|our)|follow [^.]{1,60}\b(?:twitter|facebook|instagram|youtube|linkedin)|get access to|like us|listen to [^.]{1,30} live|leave (?:a|us a|your) comment|melden sie sich|abonnieren|folgen sie|abonnez|suscríb\w{1,8}|síguenos|iscriv\w{1,8}|seguici|inscreva|assine|підпи[сш]\w{1,10}|подпи[сш]\w{1,10})\b/iu
/** What it says of itself, and owes them by law. */
const SAYS =
  /\baffiliate commission|\bif you (?:enjoyed|liked) this\b|\bmoderating (?:all )?comments|\bour standards:|^privacy policy|\bterms of (?:use|service)$|\b(?:e-?mail|our|free|daily|weekly) newsletters?\b|^(?:\p{Lu}+: )?coment[aá]rios\b/iu
const LONGEST = 420

/**
 * Does a paragraph ask the reader to subscribe, follow, support or download? It counts at the foot of a story.
 *
 *     Follow us on Example for more of the harbour.      If you enjoyed this article, support us.
 */
export const isAppeal = (text: string): boolean =>
  text.length <= LONGEST && (ASKS.test(text) || SAYS.test(text))
