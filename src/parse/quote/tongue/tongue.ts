/** A language as the recognisers see it: what each lower-case word may be, as bits of trait.ts. */
export type Tongue = {
  language: string
  traits: ReadonlyMap<string, number>
  /** Abbreviations whose full stop belongs to the word, without it. */
  abbreviations: ReadonlySet<string>
  /** Words before a source, as word lists: “according to”. */
  according: readonly (readonly string[])[]
}
