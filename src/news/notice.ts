/** Something odd in the copy. `line` and `column` count from 1; the message says what to do. */
export type Notice = { seed: string; line: number; column: number; message: string }
