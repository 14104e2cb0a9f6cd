import { type Problem, problem } from '../model/problem.ts'

/** The problem of an artifact service that did not do as it was asked. */
export function unavailable(message: string, error: unknown): Problem {
  const words =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
  // GitHub answers 410 for what its retention has removed (REST reference, "Download an artifact")
  if (/\bexpired\b|\b410\b/i.test(words)) {
    return problem(
      'artifact-expired',
      `${message}: ${words}`,
      'The files are gone. Where nothing of this version is published yet, run the whole workflow again; otherwise release a new version, for a rebuilt file is another one. `retention-days` keeps them longer.',
    )
  }
  return problem(
    'artifact-unavailable',
    `${message}: ${words}`,
    'Files of an earlier attempt or another run need `permissions: actions: read`. If GitHub had a bad moment, run the job again.',
  )
}
