/** Words of a quote with its marks, and who said them. */
export type CardVoice = { words: string; speaker: string; role: string | null }

/** What a preview picture shows. */
export type Card =
  | { kind: 'story'; publication: string; section: string; headline: string; voice: CardVoice | null }
  | { kind: 'plate'; publication: string; tagline: string | null; sections: readonly string[] }
