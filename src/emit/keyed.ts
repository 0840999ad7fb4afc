/** A file that need not be made where one of the same inputs lies; beside them it is made from the edition's summary. */
export type Keyed = { path: string; inputs: string; make: () => string }
