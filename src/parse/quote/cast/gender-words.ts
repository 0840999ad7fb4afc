import type { Gender } from './cast.ts'

const HE = `mr sir lord king prince duke baron count father brother son husband uncle nephew grandfather grandson dad boyfriend
   chairman spokesman congressman councilman assemblyman businessman policeman statesman ombudsman patrolman
   landlord actor pope monk imam cardinal widower stepfather stepson`
const SHE = `mrs ms miss dame lady queen princess duchess baroness countess mother sister daughter wife aunt niece grandmother
   granddaughter mom mum girlfriend chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman
   policewoman actress hostess nun widow stepmother stepdaughter`
const KIN = `father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother
   grandson granddaughter boyfriend girlfriend widow widower fiancé fiancée stepfather stepmother stepson stepdaughter`

/** Words beside a name that tell “he” from “she”. */
export const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...HE.split(/\s+/).map((word): [string, Gender] => [word, 'he']),
  ...SHE.split(/\s+/).map((word): [string, Gender] => [word, 'she']),
])

/** Words beside a name that make its bearer somebody’s relative. */
export const KIN_WORDS: ReadonlySet<string> = new Set(KIN.split(/\s+/))

/** What abbreviated titles stand for. */
export const TITLE_CALLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['sgt', ['sergeant', 'officer']],
  ['lt', ['lieutenant', 'officer']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['rev', ['reverend', 'pastor', 'minister']],
])
