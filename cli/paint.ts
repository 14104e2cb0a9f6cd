const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 } as const

/** What text can be set in. */
export type Colour = keyof typeof colours

/** Sets text in a colour, for a terminal that shows colours; elsewhere it stays as it is. */
export type Paint = (colour: Colour, text: string) => string

/** The paint of a terminal, or of a place without colours. */
export const painter =
  (hasColour: boolean): Paint =>
  (colour, text) =>
    hasColour && text !== '' ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text
