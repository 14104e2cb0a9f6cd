/** Artifact names: the row and the attempt that made it, so that no two jobs of a run ever meet. */
const prefix = 'release-action'

/** The artifact of one row, as this attempt of the run names it. */
export function rowArtifact(target: string, attempt: number): string {
  return `${prefix}-${target}-${attempt}`
}

/** The artifact of the release notes. */
export function notesArtifact(attempt: number): string {
  return `${prefix}-notes-${attempt}`
}

/**
 * The artifact of the receipt; that of a held release is followed by another one in the same attempt. `nth`, from 2, where the
 * name before it is taken.
 */
export function receiptArtifact(attempt: number, held = false, nth = 1): string {
  return `${prefix}-receipt-${held ? 'held-' : ''}${attempt}${nth > 1 ? `-${nth}` : ''}`
}

/** The attempt in an artifact's name; `undefined` where it is not `subject`'s. */
export function attemptIn(name: string, subject: string): number | undefined {
  const start = `${prefix}-${subject}-`
  const attempt = name.startsWith(start) ? name.slice(start.length) : ''
  return /^\d+$/.test(attempt) ? Number(attempt) : undefined
}
