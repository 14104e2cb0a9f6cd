import type { Problem } from '../../src/model/problem.ts'
import { problem } from '../../src/model/problem.ts'
import { runStep } from '../../src/release.ts'
import { isRed } from '../../src/report/problems.ts'
import { servedByBoth } from '../../src/verify/release.ts'
import type { Git } from '../../src/version/git.ts'
import { type BuiltRelease, forLaptop, rowsOf } from './build.ts'
import { playGates } from './gates.ts'
import { lastLines, observeRemote } from './git.ts'
import type { Going } from './going.ts'
import { withInputs } from './local-run.ts'
import { counted, done, failed, type PhaseEnd, planned, skipped } from './phases.ts'
import type { Standing } from './preflight.ts'
import { pushRefused } from './sync.ts'
import { readReceipt, type ReceiptWords } from './receipt.ts'
import type { Wanted } from './wanted.ts'

/** The repository's own checks, then everything that a publish looks at before it sends anything. */
export async function check(going: Going, release: BuiltRelease): Promise<PhaseEnd> {
  const { wanted } = going
  const { tag, stage, packed } = release
  const gated = await playGates(going, release)
  if (isRed(gated.problems, wanted.live)) return failed('a gate failed', gated.problems)
  const looked = await runStep(withInputs(stage, { step: 'dry-run', plan: packed }))
  const problems = [...gated.problems, ...forLaptop(looked.problems)]
  if (isRed(problems, wanted.live)) return failed(`${tag} would be refused`, problems)
  return done([`${tag}: nothing would be refused`, ...gated.words].join('; '), problems)
}

/** The branch and its new tags, all at once or nothing. */
export async function push(wanted: Wanted, standing: Standing, tags: readonly string[], git: Git): Promise<PhaseEnd> {
  const { branch, remote } = standing
  const names = tags.join(', ')
  if (!wanted.live) return planned(`would push ${[branch ?? standing.main, ...tags].join(', ')} to origin`)
  if (branch === undefined || remote === undefined) return failed('there is nowhere to push to', [])
  const commits = new Map(await Promise.all(tags.map(async (tag) => [tag, await peeled(git, tag)] as const)))
  const missing = tags.filter((tag) => remote.tags.get(tag) !== commits.get(tag))
  if (missing.length === 0) return skipped(`${names} is on origin`)
  const refs = missing.map((tag) => `refs/tags/${tag}`)
  const pushed = await git('push', '--quiet', '--atomic', 'origin', `HEAD:refs/heads/${branch}`, ...refs)
  if (pushed.code === 0) return done(`${[branch, ...missing].join(', ')} → origin`)
  // the line may have broken after the remote had taken it
  const now = await observeRemote(git, branch)
  if (!('unreachable' in now) && missing.every((tag) => now.tags.get(tag) === commits.get(tag))) {
    return done(`${[branch, ...missing].join(', ')} → origin`)
  }
  return failed('the push was refused', [pushRefused(`${branch} and ${names}`, lastLines(pushed.stderr))])
}

async function peeled(git: Git, tag: string): Promise<string> {
  return (await git('rev-parse', `refs/tags/${tag}^{commit}`)).stdout.trim()
}

/** What a publish came to: its phase, and the receipt where anything was tried. */
export interface PublishEnd {
  readonly end: PhaseEnd
  readonly receipt: ReceiptWords | undefined
}

/** Drafts the GitHub Release, uploads what is not there, and publishes the draft. Dry: says what would be uploaded. */
export async function publish(wanted: Wanted, release: BuiltRelease): Promise<PublishEnd> {
  const { tag, stage, packed, plan } = release
  if (!wanted.live) {
    const stored = await rowsOf(release)
    const files = 'problem' in stored ? [] : stored.rows.flatMap((row) => row.record?.files ?? [])
    const index = plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI'
    const rust = files.filter((each) => each.kind === 'crate').length
    const parts = [
      ...(rust > 0 ? [`${counted(rust, 'crate')} to crates.io`] : []),
      ...(files.length > rust ? [`${counted(files.length - rust, 'file')} to ${index}`] : []),
    ]
    return { end: planned(`would upload ${parts.join(', ') || 'nothing'}`), receipt: undefined }
  }
  const result = await runStep(withInputs(stage, { step: 'publish', plan: packed }))
  const receipt = readReceipt(result.outputs['receipt'])
  if (receipt === undefined) return { end: failed(`${tag}: nothing was uploaded`, result.problems), receipt }
  const words = receipt.uploaded === 0 ? 'all files were there' : `${counted(receipt.uploaded, 'file')} uploaded`
  const end = isRed(result.problems, true)
    ? failed(`${tag}: ${receipt.out} of ${receipt.files} files are published`, result.problems)
    : done(`${tag}: ${words}`, result.problems)
  return { end, receipt }
}

/** Asks both registries for every file, by its hash. */
export async function verify(wanted: Wanted, release: BuiltRelease): Promise<PhaseEnd> {
  const { stage, plan, tag } = release
  if (!wanted.live && wanted.only === undefined) return planned('would compare what the registries serve')
  const stored = await rowsOf(release)
  if ('problem' in stored) return failed('the files are not there', [stored.problem])
  const files = stored.rows.flatMap((row) => row.record?.files ?? [])
  const all = await servedByBoth(stage.registriesFor(plan.pypi), files, {
    clock: stage.ports.clock,
    // alone it is a look, and not the end of an upload that caches have yet to show
    ...(wanted.only === 'verify' && { budget: 0 }),
  })
  const seen = all.filter((each) => each.verified).length
  const problems = all.flatMap((each) => each.problem ?? [])
  const words = `${tag}: ${seen} of ${files.length} files served as they were built`
  const isWrong = isRed(problems, true) || (wanted.only === 'verify' && seen < files.length)
  return isWrong ? failed(words, problems) : done(words, problems)
}

/** The GitHub Release: published with the last file, or made up for where everything else is out. */
export async function gitHubRelease(
  wanted: Wanted,
  release: BuiltRelease,
  receipt: ReceiptWords | undefined,
): Promise<PhaseEnd> {
  const { tag } = release
  if (!wanted.live) return planned(`would publish the release ${tag} with its files`)
  if (receipt !== undefined) return releaseEnd(tag, receipt, [])
  const checked = await verify({ ...wanted, only: 'verify' }, release)
  if (checked.state === 'failed') return failed(`${tag} is not published yet`, [unpublished(tag), ...checked.problems])
  const { end, receipt: made } = await publish(wanted, release)
  return end.state === 'failed' || made === undefined ? end : releaseEnd(tag, made, end.problems)
}

function releaseEnd(tag: string, receipt: ReceiptWords, problems: readonly Problem[]): PhaseEnd {
  const { url, draft, kept } = receipt
  if (url === undefined) return skipped('none was asked for')
  if (kept) return done(`${url}: stays a draft, as \`draft: true\` asks`, problems)
  return draft ? failed(`${tag} is still a draft: ${url}`, problems) : done(url, problems)
}

const unpublished = (tag: string): Problem =>
  problem(
    'verify-unseen',
    `Not every file of ${tag} is on its registry, and a release without its files would only mislead.`,
    'Publish first: release-action release --live',
  )
