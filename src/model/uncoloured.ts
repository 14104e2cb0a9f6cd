const escape = '\u001B'
const end = '\u0007'

/** Sequences that move, colour or name a terminal (ECMA-48: CSI, then OSC, then those of two or three characters). */
const sequences = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${end}${escape}]*(?:${end}|${escape}\\\\)|[ -/]*[0-~])`,
  'g',
)

/** A program's words without what is meant for a terminal alone: annotations and pages show it as it stands. */
export const uncoloured = (words: string): string => (words.includes(escape) ? words.replace(sequences, '') : words)
