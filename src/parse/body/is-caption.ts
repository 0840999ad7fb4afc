/**
 *     (Image: a bridge / Agency)      © Agency      Photo: Jane Roe      Bild: Agentur
 *     … in the harbour. | Photo Credit: Jane Roe
 */
const CREDIT =
  /^[([]?(?:©|(?:photo(?:graph)?(?:s)?|image|picture|illustration|foto(?:grafie)?|bild|crédit(?:s)? photo|imagen|immagine|фото|صورة|צילום)(?: credit| courtesy| by| von| source)?(?: ?[:/©]| by | courtesy ))\s?.{2,120}$/i
const LONG_CREDIT =
  /(?:\||\()\s?(?:photo(?: credit| by)?|image(?: credit)?|photograph|foto|bild|credit)s?(?: by)?\s?:? ?[^|()]{2,60}\)?$|© ?[\p{L} ./-]{2,40}$|\/ ?[\p{L} ]{2,30} (?:images|via [\p{L} ]{2,30})\)?$|\([\p{Lu}][^()]{2,40}\/[^()]{2,40}\)$/iu
/** `… in the harbour.Credit...Jane Roe`; in small letters it is a word of the story: `gave him credit: …` */
const NAMED_CREDIT =
  /\b(?:CREDIT|PHOTO|Credit|Photograph|Photo)(?:\.{3}|:) ?.{2,60}$|^(?:image|photo) (?:via|courtesy) .{2,80}$/u
/** `Jane Roe / NWS file`, `(NWS Photo)`, `Jane Roe | Newswire | Agency Images` */
const AGENCY_CREDIT =
  /\p{Ll}(?: \/ ?|\/)\p{Lu}{2,6}(?: (?:photo|file))?\)?$|\(\p{Lu}{2,6} (?:photo|file)\)$|^[^|]{3,40} \| [^|]{2,30} \| [^|]{2,30}$/u
/** Credits without a label are set with one of these: other lines need no closer look. */
const CREDIT_SIGN = /[|(©/]/
const LABELLED =
  /^(?:image |media )?caption:? |^file(?: photo)? ?[-–—:] |^pictured(?: above)?: |^above: |^featured image\b|^courtesy (?:of )?.{2,60}$|^a stock (?:image|photo)\b|^(?:an |this )(?:artist[’']s? (?:concept|impression|illustration|rendering)|.{0,40}illustration shows|(?:image|photo|picture|file photo) (?:shows|taken))\b|^in this .{0,40}\d{4},? (?:file )?(?:photo|photograph|image)\b|^(?:image )?copyright /i
/** `(Example Pictures Co.)`, `(AP)`: a name or an agency in brackets, alone. */
const BRACKETED =
  /^\((?:\p{Lu}{2,5}|\p{Lu}[\p{L}&.’'-]{0,30}(?: (?:\p{Lu}[\p{L}&.’'-]{0,30}|of|the)){1,4})\)$/u
/** However long a caption is, this ends it: `… (5) workstation. Credit: Agency` */
const LAST_CREDIT = /[.)] (?:photo |image )?credit: ?[\p{L}][\p{L} ./&-]{1,40}$/iu
const LONGEST = 500
const LONGEST_CREDITED = 1500

/** Credits stand at the end of a line. */
const END = 130

/** Is a line the caption or the credit of a picture that is not here? */
export function isCaption(text: string): boolean {
  const end = text.slice(-END)
  if (text.length > LONGEST) return text.length <= LONGEST_CREDITED && LAST_CREDIT.test(end)
  return (
    CREDIT.test(text) ||
    BRACKETED.test(text) ||
    LABELLED.test(text) ||
    NAMED_CREDIT.test(end) ||
    (CREDIT_SIGN.test(end) && (LONG_CREDIT.test(end) || AGENCY_CREDIT.test(end)))
  )
}
