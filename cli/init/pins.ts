/** An action as a line of a workflow names it: `owner/name`, the commit or tag, and the comment that says the version. */
export interface Pin {
  readonly action: string
  readonly ref: string
  readonly version: string
}

/** A line that uses an action of a repository: what is in front of the ref, the ref, what comes after, the comment. */
const usesLine = /^(.*\buses:\s*["']?([\w.-]+\/[\w./-]+)@)([\w./-]+)([^#]*?)(?:\s+#\s*(\S.*?))?\s*$/

/** The pin of a line; `undefined` where it names no action of a repository. */
export function pinIn(line: string): Pin | undefined {
  const [, , action, ref, , version = ''] = usesLine.exec(line) ?? []
  return action === undefined || ref === undefined ? undefined : { action, ref, version }
}

/**
 * The line without what a pin says. Pins are updated more often than anything else, also by Dependabot and Renovate: they
 * are merged apart from the rest of their line.
 */
export function withoutPin(line: string): string {
  const [, front, , , rest = ''] = usesLine.exec(line) ?? []
  return front === undefined ? line : `${front}${rest}`
}

/** The line with another pin of the same action. */
export function withPin(line: string, { ref, version }: Pin): string {
  const [, front, , , rest = ''] = usesLine.exec(line) ?? []
  return front === undefined ? line : `${front}${ref}${rest}${version === '' ? '' : ` # ${version}`}`
}

/** A pin as people write it. */
export const pinText = ({ action, ref, version }: Pin): string =>
  `${action}@${ref}${version === '' ? '' : ` # ${version}`}`
