import { childEnvironment } from '../../build/environment.ts'
import type { Manifest } from '../../model/package.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { compareVersions, isPrerelease, readVersion } from '../../model/version.ts'
import type { GitFacts } from '../../observe/git.ts'
import type { Draft } from '../../plan/plan.ts'
import type { Stage } from '../../stage.ts'
import { assign } from '../../version/assign.ts'
import { type Change, readCommit } from '../../version/change.ts'
import { neutral } from '../../version/changelog/neutral.ts'
import { makeSection } from '../../version/changelog/section.ts'
import { webAddress } from '../../version/checkout.ts'
import { type Commit, subjectOf } from '../../version/commit.ts'
import { tagsNamed } from '../../version/commit-text.ts'
import { gitIn } from '../../version/git.ts'
import { readHistory } from '../../version/history.ts'
import { packagesOf } from '../../version/packages.ts'
import { cancelled } from '../../version/reverts.ts'
import { rulesOf, type VersionRules } from '../../version/settings.ts'
import { tagsOf } from '../../version/tags.ts'

/** What the repository's history tells of a release. */
export interface History {
  /** The tag of the version before this one, of the same packages; `undefined`: the first release. */
  readonly previousTag: string | undefined
  /** Where the two can be compared; `undefined` without the one or the other, or without an address. */
  readonly compare: string | undefined
  /** Notes made of the commits since that tag. Throws nothing; a history that cannot be read is a problem. */
  readonly notes: () => Promise<{ readonly body: string } | { readonly problem: Problem }>
}

/** Most entries of a list of commits that say nothing of their kind. */
const mostSubjects = 200

/**
 * The most commits that are read: more have no place on a page of 125,000 characters. Without a tag before, they would be
 * the whole history, and the newest say what there is.
 */
const mostCommits = { since: 20_000, ever: 3000 }

/**
 * Looks up the tag before: of the released packages, the greatest version below this one (below a final version, the greatest
 * final one), whether or not HEAD contains it, for a release may have been made on a branch of its own.
 */
export async function observeHistory(
  { ports, root, config }: Stage,
  facts: GitFacts,
  draft: Draft,
  manifests: readonly Manifest[],
): Promise<History> {
  const git = gitIn(root, ports.process, childEnvironment(ports.process.environment))
  const { repository: name, serverUrl } = ports.run
  const origin = name === undefined ? await git('config', '--get', 'remote.origin.url') : undefined
  const tags = [...facts.tagCommits.keys()]
  const rules = rulesOf(config.version, config.packages, undefined)
  const all = packagesOf(manifests, tags, rules)
  const own = all.filter((each) =>
    each.manifests.some((one) =>
      draft.packages.some((other) => other.ecosystem === one.ecosystem && other.directory === one.directory),
    ),
  )
  const candidates = own.flatMap((each) => tagsOf(tags, each.tags, each.name))
  const previous = tagBefore(facts, draft, candidates)
  const repository = name === undefined ? webAddress(origin?.stdout.trim()) : `${serverUrl}/${name}`
  const compare =
    repository === undefined || previous === undefined
      ? undefined
      : `${repository}/compare/${encodeURIComponent(previous.name)}...${encodeURIComponent(draft.tag)}`
  const notes = async (): ReturnType<History['notes']> => {
    if (facts.shallow) return { problem: shallow() }
    try {
      const isSingle = all.length === 1
      const from = previous === undefined ? [] : [previous.commit]
      const most = previous === undefined ? mostCommits.ever : mostCommits.since
      const commits = await readHistory(git, from, { names: !isSingle, below: facts.below, most })
      const ownersOf = assign(all)
      const counted = isSingle ? commits : commits.filter((each) => ownersOf(each).some((one) => own.includes(one)))
      const parts = notesOf(counted, rules, repository)
      const cut = commits.length < most || parts.length === 0 ? [] : [`Only the newest ${most} commits were read.`]
      return { body: [...parts, ...cut, ...fullList(compare)].join('\n\n') }
    } catch (error) {
      const words = `The history cannot be read: ${error instanceof Error ? error.message : String(error)}`
      return { problem: problem('history-unreadable', words, 'Run `git fsck`; check out with `fetch-depth: 0`.') }
    }
  }
  return { previousTag: previous?.name, compare, notes }
}

function tagBefore(
  { tagCommits }: GitFacts,
  draft: Draft,
  candidates: ReturnType<typeof tagsOf>,
): { readonly name: string; readonly commit: string } | undefined {
  const version = readVersion(draft.version)
  if (version === undefined) return undefined
  const [previous] = candidates
    .filter((each) => each.name !== draft.tag && compareVersions(each.version, version) < 0)
    .filter((each) => draft.prerelease || !isPrerelease(each.version))
    .sort((one, other) => compareVersions(other.version, one.version))
  const commit = previous && tagCommits.get(previous.name)
  return previous === undefined || commit === undefined ? undefined : { name: previous.name, commit }
}

/** By their kinds where any commit tells its own; else every title. */
function notesOf(commits: readonly Commit[], rules: VersionRules, repository: string | undefined): readonly string[] {
  const pairs = cancelled(commits)
  const standing = commits.filter((each) => !pairs.has(each.sha))
  const changes: readonly Change[] = standing
    .flatMap((each) => readCommit(each, rules.overrides.get(each.sha)).changes)
    .filter((each) => each.type !== '')
  const facts = { version: '', date: '', tag: '', previousTag: undefined, changes, because: '' }
  const style = { look: 'release-please', types: rules.types, repository, contributors: false } as const
  const { blocks } = makeSection(facts, style)
  const told = blocks.filter((each) => each.items.some((item) => item !== ''))
  if (told.length > 0) {
    return told.map(({ heading, items }) => `### ${heading}\n\n${items.map((each) => `- ${each}`).join('\n')}`)
  }
  const titled = standing.filter((each) => each.parents.length < 2 && tagsNamed(each.message).length === 0)
  const items = titled.slice(0, mostSubjects).map((each) => `- ${title(each, repository)}`)
  const more = titled.length > items.length ? [`- … and ${titled.length - items.length} more commits`] : []
  return items.length === 0 ? [] : [`### Changes\n\n${[...items, ...more].join('\n')}`]
}

function title({ sha, message }: Commit, repository: string | undefined): string {
  const words = neutral(subjectOf(message), repository === undefined ? undefined : `${repository}/issues`)
  const short = sha.slice(0, 7)
  return `${words} (${repository === undefined ? short : `[${short}](${repository}/commit/${sha})`})`
}

const fullList = (compare: string | undefined): readonly string[] =>
  compare === undefined ? [] : [`**All commits**: ${compare}`]

const shallow = (): Problem =>
  problem(
    'checkout-shallow',
    'The release notes are to be made of the commits since the last release, and the checkout has no history.',
    'Check out with `fetch-depth: 0` in the plan job.',
  )
