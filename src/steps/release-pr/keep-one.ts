import type { Problem } from '../../model/problem.ts'
import { ownPart } from '../../release-pr/body.ts'
import { keepBranch } from '../../release-pr/branch.ts'
import { keepPull } from '../../release-pr/pull.ts'
import { refusal } from '../../release-pr/refusal.ts'
import { titleOf } from '../../release-pr/title.ts'
import type { PullUnit } from '../../release-pr/unit.ts'
import type { Encoded } from '../../version/carry-out.ts'
import { commitMessage } from '../../version/commit-text.ts'
import type { Proposal } from '../../version/propose.ts'
import type { Scene } from '../../version/scene.ts'
import { encode } from '../../version/write.ts'
import type { Setting } from './setting.ts'
import type { ReleasePrStage } from './stage.ts'

/** What became of pull requests. */
export interface Kept {
  readonly problems: readonly Problem[]
  readonly urls: readonly string[]
  readonly summary: readonly string[]
}

/** Brings one pull request and its branch up to date, or closes it where there is nothing to release any more. */
export async function keepOne(
  { ports }: ReleasePrStage,
  scene: Scene,
  given: {
    readonly unit: PullUnit
    readonly base: string
    readonly proposed: Proposal
    readonly setting: Setting
  },
): Promise<Kept> {
  const { unit, base, proposed, setting } = given
  const there = await ports.pulls.find(unit.head, base)
  if (there !== undefined && 'refused' in there) {
    return failed(refusal(there, `list the pull requests of ${unit.head}`))
  }
  const releases = proposed.decision.releases.filter((each) => unit.packages.includes(each.package.id))
  if (releases.length === 0) {
    if (there === undefined) return failed()
    const closed = await ports.pulls.change(there.number, { state: 'closed' })
    if ('refused' in closed) return failed(refusal(closed, `close the pull request #${there.number}`))
    ports.actions.line(`Closed ${there.url}: there is nothing to release any more.`)
    return { problems: [], urls: [], summary: [`Closed ${there.url}: there is nothing to release any more.`] }
  }
  const encoded = proposed.composeOnly(releases)
  if (encoded.problems.length > 0) return { problems: encoded.problems, urls: [], summary: [] }
  const message = messageOf(encoded, setting.please?.settings.signoff)
  const wanted = { name: unit.head, base: scene.commit, message, files: contentOf(encoded) }
  const branch = await keepBranch(ports.remoteGit, wanted, there?.url)
  if ('problem' in branch) return failed(branch.problem)
  const title = titleIn(unit, encoded, base)
  const parts = encoded.composed.map(({ release, text, notes }) => ({ title: `${release.package.id}: ${text}`, notes }))
  const part = ownPart(parts, unit.header, unit.footer, title)
  const { head, labels, draft } = unit
  const pull = await keepPull(ports.pulls, { head, base, title, part, labels, draft }, there)
  if ('problem' in pull) return failed(pull.problem)
  const tags = encoded.composed.map(({ tag }) => tag).join(', ')
  const words = `${pull.pull.url} (${tags}): branch ${branch.end}, pull request ${pull.end}.`
  ports.actions.line(words)
  return { problems: pull.problems, urls: [pull.pull.url], summary: [words] }
}

const failed = (...problems: readonly Problem[]): Kept => ({ problems, urls: [], summary: [] })

function messageOf({ composed }: Encoded, signoff: string | undefined): string {
  const message = commitMessage(composed.map(({ tag }) => tag))
  return signoff === undefined ? message : `${message.trimEnd()}\nSigned-off-by: ${signoff.replace(/[\r\n]+/g, ' ')}\n`
}

function contentOf({ changed, texts }: Encoded): ReadonlyMap<string, Uint8Array> {
  return new Map([...changed].map(([file, { after }]) => [file, encode(after, texts.get(file)?.encoding ?? 'utf8')]))
}

function titleIn({ titlePattern, isSingle, noSpace }: PullUnit, { composed }: Encoded, branch: string): string {
  const [first] = composed
  const component = isSingle && first?.tag.includes(first.release.package.name) ? first.release.package.name : ''
  return titleOf(titlePattern, { branch, component, version: isSingle ? (first?.text ?? '') : '', noSpace })
}
