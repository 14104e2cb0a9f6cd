/** An expression of GitHub's. */
export const expression = (words: string): string => `\${{ ${words} }}`

/** In whichever quotes nothing has to be escaped; what reads the raw text of a workflow is confused by doubled ones. */
export const quoted = (text: string): string =>
  text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`

/** Plain where YAML reads it as it stands, also inside braces. */
export const scalar = (text: string): string => (/^[A-Za-z0-9][\w.-]*$/.test(text) ? text : quoted(text))
