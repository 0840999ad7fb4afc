/** What came of a trial; `why` says what was wrong, or what this machine lacks. */
export type Outcome =
  { kind: 'held'; figure: string } | { kind: 'failed'; why: string } | { kind: 'not run'; why: string }

/** A site built for its own address and served, which trials may read over the network and on disk. */
export type Site = { address: string; folder: string }

/** One claim about the served site, tried with a program that is not ours. */
export type Trial = { name: string; run: (site: Site) => Promise<Outcome> }
