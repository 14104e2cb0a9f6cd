/** One commit, as git's log tells it. */
export interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
  /** As `.mailmap` has it. */
  readonly author: { readonly name: string; readonly email: string }
  /** The whole message, as committed. */
  readonly message: string
  /** Changed files from the root of the repository; `undefined` where nobody asked for them. */
  readonly files: readonly string[] | undefined
}

/** The first line that is not blank, at most `longest` characters of it. */
export function subjectOf(message: string, longest = 120): string {
  const line = message.replace(/^[\uFEFF\s]+/, '').split(/[\r\n]/, 1)[0] ?? ''
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
