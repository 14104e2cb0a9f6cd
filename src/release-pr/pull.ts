import { type Problem } from '../model/problem.ts'
import type { PullRequest, PullRequests } from '../ports/pull-requests.ts'
import { notedTitle, replacePart } from './body.ts'
import { refusal } from './refusal.ts'

/** How a pull request shall look. */
export interface WantedPull {
  readonly head: string
  readonly base: string
  readonly title: string
  /** The step's part of the body. */
  readonly part: string
  readonly labels: readonly string[]
  readonly draft: boolean
}

/** What became of it. */
export type PullEnd =
  | {
      readonly end: 'created' | 'updated' | 'unchanged'
      readonly pull: PullRequest
      readonly problems: readonly Problem[]
    }
  | { readonly problem: Problem }

/** Opens the pull request, or brings title and body up to date; a title that a person has changed stays. */
export async function keepPull(
  pulls: PullRequests,
  wanted: WantedPull,
  there: PullRequest | undefined,
): Promise<PullEnd> {
  const { title, part, head, base, draft, labels } = wanted
  if (there === undefined) {
    const made = await pulls.create({ title, body: part, head, base, draft })
    if ('refused' in made) return { problem: refusal(made, `open the pull request of ${head}`) }
    const labelled = labels.length === 0 ? true : await pulls.label(made.number, labels)
    const problems =
      labelled === true
        ? []
        : [{ ...refusal(labelled, `label the pull request #${made.number}`), level: 'warning' as const }]
    return { end: 'created', pull: made, problems }
  }
  const isOurs = notedTitle(there.body) === there.title
  const body = replacePart(there.body, isOurs ? part : keepNote(part, there))
  const change = { ...(isOurs && there.title !== title && { title }), ...(body !== there.body && { body }) }
  if (Object.keys(change).length === 0) return { end: 'unchanged', pull: there, problems: [] }
  const changed = await pulls.change(there.number, change)
  if ('refused' in changed) return { problem: refusal(changed, `change the pull request #${there.number}`) }
  return { end: 'updated', pull: changed, problems: [] }
}

/** The note stays what the step gave last, so that the person's title is theirs for good. */
function keepNote(part: string, { body }: PullRequest): string {
  const noted = /<!-- release-action:title .*? -->/.exec(body)?.[0]
  return noted === undefined ? part : part.replace(/<!-- release-action:title .*? -->/, () => noted)
}
