import type { Cast } from '#parse/quote/cast/cast.ts'

/** Capitals all through, or a second one inside, where a person has none but behind Mc, O’ and their like. */
const CAPITALS = /^\p{Lu}{3,}$|^(?!Mc|Mac|De|La|Le|Du|Di|Van|Von|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u

/** Whether a name is printed as a body of people is, and never with a title. */
export function looksLikeOrganisation(name: string, cast: Cast): boolean {
  const surname = cast.surnames.get(name.toLowerCase())
  return CAPITALS.test(name) && (surname === undefined || surname.genders.size === 0)
}
