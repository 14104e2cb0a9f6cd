/** What a file of `name=value` and `name<<DELIMITER` entries holds: the entries up to the first that is malformed. */
export interface FileEntries {
  readonly entries: readonly (readonly [string, string])[]
  /** What is wrong, in the runner's words; `undefined` where nothing is. */
  readonly error: string | undefined
}

/**
 * Reads `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV` as the runner does (actions/runner, FileCommandManager.cs): lines
 * end with LF, on Windows with CRLF too; whichever of `=` and `<<` comes first decides; the value after a delimiter keeps
 * its inner line ends and loses the last one.
 */
export function readFileEntries(text: string, windows: boolean): FileEntries {
  const entries: [string, string][] = []
  const lines = (windows ? text.replaceAll('\r\n', '\n') : text).split('\n')
  const endsWithoutBreak = lines.at(-1) !== ''
  if (!endsWithoutBreak) lines.pop()
  const fail = (error: string): FileEntries => ({ entries, error })
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return fail("Value cannot be null. (Parameter 'name')")
      entries.push([line.slice(0, equals), line.slice(equals + 1)])
      continue
    }
    if (heredoc < 0) return fail(`Invalid format '${line}'`)
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
    if (name === '' || delimiter === '') {
      return fail(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    }
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) {
      const open = endsWithoutBreak && at + 1 < lines.length
      return fail(
        open
          ? 'Invalid value. EOF marker missing new line.'
          : `Invalid value. Matching delimiter not found '${delimiter}'`,
      )
    }
    entries.push([name, lines.slice(at + 1, end).join(windows ? '\r\n' : '\n')])
    at = end
  }
  return { entries, error: undefined }
}
