/**
 *     (Image: a bridge / Agency)      © Agency      Photo: Jane Roe      Bild: Agentur
 *     … in the harbour. | Photo Credit: Jane Roe
 */
const CREDIT =
  /^[([]?(?:©|(?:photo(?:graph)?(?:s)?|image|picture|illustration|foto(?:grafie)?|bild|crédit(?:s)? photo|imagen|immagine|фото|صورة|צילום)(?: credit| courtesy| by| von| source)?(?: ?[:/©]| by | courtesy ))\s?.{2,120}$/i
const LONG_CREDIT =
  /(?:\||\()\s?(?:photo(?: credit| by)?|image(?: credit)?|photograph|foto|bild|credit)s?(?: by)?\s?:? ?[^|()]{2,60}\)?$|\b(?:credit|photograph|photo)(?:\.{3}|:) ?.{2,60}$|© ?[\p{L} ./-]{2,40}$|\/ ?[\p{L} ]{2,30} (?:images|via [\p{L} ]{2,30})\)?$|\([\p{Lu}][^()]{2,40}\/[^()]{2,40}\)$/iu
/** `Jane Roe / NWS file`, `(NWS Photo)`, `Jane Roe | Newswire | Agency Images` */
const AGENCY_CREDIT =
  /\p{Ll}(?: \/ ?|\/)\p{Lu}{2,6}(?: (?:photo|file))?\)?$|\(\p{Lu}{2,6} (?:photo|file)\)$|^[^|]{3,40} \| [^|]{2,30} \| [^|]{2,30}$|^(?:image|photo) (?:via|courtesy) .{2,80}$/u
const LABELLED =
  /^(?:image |media )?caption:? |^file(?: photo)? ?[-–—:] |^pictured(?: above)?: |^above: |^featured image\b|^courtesy (?:of )?.{2,60}$|^a stock (?:image|photo)\b|^(?:an |this )(?:artist[’']s? (?:concept|impression|illustration|rendering)|.{0,40}illustration shows|(?:image|photo|picture|file photo) (?:shows|taken))\b|^in this .{0,40}\d{4},? (?:file )?(?:photo|photograph|image)\b|^(?:image )?copyright /i
const LONGEST = 500

/** Credits stand at the end of a line. */
const END = 130

/** Is a line the caption or the credit of a picture that is not here? */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST) return false
  const end = text.slice(-END)
  return CREDIT.test(text) || LABELLED.test(text) || LONG_CREDIT.test(end) || AGENCY_CREDIT.test(end)
}
