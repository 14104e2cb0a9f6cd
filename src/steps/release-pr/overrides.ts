import type { Problem } from '../../model/problem.ts'
import { bodiesOf } from '../../release-pr/landed-bodies.ts'
import { refusal } from '../../release-pr/refusal.ts'
import type { Commit } from '../../version/commit.ts'
import { overrideIn } from '../../version/message.ts'
import type { Scene } from '../../version/scene.ts'
import type { ReleasePrStage } from './stage.ts'

/** What the bodies of merged pull requests say in place of messages, by the commit's hash, and why that is not known. */
export interface Overrides {
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

const none: Overrides = { texts: new Map(), problems: [] }

/**
 * Reads `BEGIN_COMMIT_OVERRIDE` … `END_COMMIT_OVERRIDE` in the bodies of the pull requests that these commits came by (the
 * newest first). A live run that GitHub does not tell is refused: it would propose what somebody has corrected. A dry one
 * goes on without, and says so.
 */
export async function readOverrides(
  { ports, inputs }: Pick<ReleasePrStage, 'ports' | 'inputs'>,
  { git }: Pick<Scene, 'git'>,
  base: string,
  commits: readonly Commit[],
): Promise<Overrides> {
  const oldest = commits.at(-1)
  if (oldest === undefined) return none
  const { stdout } = await git('log', '-1', '--no-show-signature', '--format=%ct', oldest.sha, '--')
  const bodies = await bodiesOf(ports.pulls, base, new Set(commits.map((each) => each.sha)), Number(stdout.trim()))
  if ('refused' in bodies) {
    if (inputs.live) return { ...none, problems: [refusal(bodies, 'list the pull requests that were merged')] }
    ports.actions.line(`Commit overrides in pull requests are not read: GitHub did not list them (${bodies.refused}).`)
    return none
  }
  const texts = new Map(
    [...bodies].flatMap(([sha, body]) => {
      const override = overrideIn(body)
      return override === undefined ? [] : [[sha, override] as const]
    }),
  )
  for (const sha of texts.keys()) {
    ports.actions.line(`${sha.slice(0, 7)} is read as the body of its pull request has it (BEGIN_COMMIT_OVERRIDE).`)
  }
  return { texts, problems: [] }
}
