import path from 'node:path'
import { changelogsIn } from '../../github-release/changelog-files.ts'
import { fitted } from '../../github-release/fitted.ts'
import { plainNotes } from '../../github-release/plain.ts'
import { filled, isTemplate, misspelt, namedIn, type Placeholder } from '../../github-release/template.ts'
import { testingNotes } from '../../github-release/testing.ts'
import type { Manifest } from '../../model/package.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { GitFacts } from '../../observe/git.ts'
import type { Draft } from '../../plan/plan.ts'
import type { Stage } from '../../stage.ts'
import { changelogNotes, readSection } from './changelog.ts'
import type { History } from './commits.ts'

/** The notes of the GitHub Release, and where they come from. */
export interface Notes {
  readonly body: string
  /** A file of the repository, `commits`, `github`, or `generated` for a plain list. */
  readonly source: string
  readonly problems: readonly Problem[]
}

/** What notes are made from. */
export interface NotesFacts {
  readonly git: GitFacts
  readonly draft: Draft
  readonly manifests: readonly Manifest[]
  /** The config file, for problems. */
  readonly configFile: string
}

/**
 * Makes the notes as the config has them: a changelog, `commits`, `github`, or a template. Without a word of the config: the
 * section of a changelog that is there, else the commits since the tag before. A changelog that does not tell what is released
 * stops a release of a real tag; where the plan only assumes one, and for a pre-release, it is a warning.
 */
export async function makeNotes(stage: Stage, facts: NotesFacts): Promise<Notes> {
  const made = await choose(stage, facts)
  const { draft } = facts
  const { repository, serverUrl } = stage.ports.run
  const page = repository === undefined ? undefined : `${serverUrl}/${repository}`
  const isFile = !['commits', 'github', 'generated'].includes(made.source)
  const whole =
    page === undefined
      ? `${isFile ? made.source : 'the history'} at ${draft.tag}`
      : `${page}/${isFile ? 'blob' : 'commits'}/${encodeURIComponent(draft.tag)}${isFile ? `/${encodeURI(made.source)}` : ''}`
  const testing = draft.prerelease ? testingNotes(testingFacts(stage, draft)) : ''
  return { ...made, body: [fitted(made.body, whole), testing].filter((each) => each !== '').join('\n\n') }
}

function testingFacts({ registriesFor }: Stage, draft: Draft): Parameters<typeof testingNotes>[0] {
  const { python, rust } = registriesFor(draft.pypi)
  const index = python.name === 'testpypi' ? 'https://test.pypi.org/simple/' : undefined
  // how the simple index of another registry is called is not known here
  const packages = draft.packages.filter((each) => each.ecosystem === 'rust' || python.name !== 'other')
  return { packages, index, isCratesIo: rust.name === 'crates.io' }
}

async function choose(stage: Stage, facts: NotesFacts): Promise<Notes> {
  const { notes } = stage.config.release
  if (notes === 'commits') return fromCommits(stage, facts, isReal(facts.draft))
  if (notes === 'github') return fromGitHub(stage, facts)
  if (notes === undefined) return detected(stage, facts)
  const named = path.posix.normalize(notes)
  const text = await stage.ports.files.text(path.join(stage.root, named))
  if (text !== undefined && isTemplate(text)) {
    const section = readSection(text, named, facts.draft)
    if (section === 'none') return fromTemplate(stage, facts, named, text)
  }
  const [only, ...more] = facts.draft.packages
  // each package of a workspace may have a changelog of this name
  const own = only === undefined || more.length > 0 || only.directory === '.' ? [] : [`${only.directory}/${named}`]
  const files = [...own.filter((each) => facts.git.tracked.includes(each)), ...(text === undefined ? [] : [named])]
  if (files.length === 0) return { ...plain(facts.draft), problems: [notThere(named, facts.configFile)] }
  return fromChangelogs(stage, facts, files, true)
}

/** The package's own changelog before that of the root; of several packages that of the root alone, else all of theirs. */
async function detected(stage: Stage, facts: NotesFacts): Promise<Notes> {
  const { draft, git } = facts
  const folders = draft.packages.length === 1 ? [draft.packages[0]?.directory ?? '.', '.'] : ['.']
  const files = [...new Set(folders)].flatMap((folder) => changelogsIn(folder, git.tracked))
  return fromChangelogs(stage, facts, files, false)
}

async function fromChangelogs(
  stage: Stage,
  facts: NotesFacts,
  files: readonly string[],
  isNamed: boolean,
): Promise<Notes> {
  const found = await changelogNotes(stage, facts, files, isNamed)
  if ('body' in found) return { ...found, problems: [] }
  const told = isNamed || found.problem === undefined ? found.problem : await weighed(stage, facts, found.problem)
  if (told?.level === 'error') return { ...plain(facts.draft), problems: [told] }
  const made = await fromCommits(stage, facts, false)
  return { ...made, problems: [...(told === undefined ? [] : [told]), ...made.problems] }
}

/**
 * A changelog that nobody named may be that of another package, of which nothing is said; or one that was given up, because
 * the release before is not in it either: that stops nothing.
 */
async function weighed(stage: Stage, facts: NotesFacts, wrong: Problem): Promise<Problem | undefined> {
  const { packages, tag, version } = facts.draft
  const file = wrong.place?.file ?? ''
  if (wrong.code !== 'changelog-section-missing') return wrong
  const isOwn = packages.some((each) => each.directory === '.' || file.startsWith(`${each.directory}/`))
  if (!isOwn && !/^v?\d/.test(tag)) return undefined
  const { previousTag } = await historyOf(stage, facts)
  const front = tag.endsWith(version) ? tag.slice(0, -version.length) : ''
  const previous = previousTag?.startsWith(front) ? previousTag.slice(front.length) : undefined
  const text = previous === undefined ? undefined : await stage.ports.files.text(path.join(stage.root, file))
  if (previous === undefined || text === undefined) return wrong
  const before = readSection(text, file, { ...facts.draft, tag: `${front}${previous}`, version: previous })
  if (before !== 'absent') return wrong
  return {
    ...wrong,
    level: 'warning',
    message: `${file} has no section for ${version}, and none for ${previous} before it: the notes are made of the commits.`,
  }
}

async function historyOf(stage: Stage, { git, draft, manifests }: NotesFacts): Promise<History> {
  // reading commits brings their parser with it
  const { observeHistory } = await import('./commits.ts')
  return observeHistory(stage, git, draft, manifests)
}

async function fromCommits(stage: Stage, facts: NotesFacts, isWanted: boolean): Promise<Notes> {
  const made = await (await historyOf(stage, facts)).notes()
  if ('problem' in made) {
    const told: Problem = { ...made.problem, level: isWanted ? 'error' : 'warning' }
    // nobody asked for commits: a plain list is as good, and says no more than it knows
    return { ...plain(facts.draft), problems: stage.config.release.notes === undefined && !isWanted ? [] : [told] }
  }
  return made.body === '' ? plain(facts.draft) : { body: made.body, source: 'commits', problems: [] }
}

async function fromGitHub(stage: Stage, facts: NotesFacts): Promise<Notes> {
  const { draft, git } = facts
  if (git.shallow) return fromCommits(stage, facts, isReal(draft))
  const { previousTag } = await historyOf(stage, facts)
  const made = await stage.ports.github.generateNotes({ tag: draft.tag, commit: draft.commit, previousTag })
  if (!('refused' in made)) return { body: made.body, source: 'github', problems: [] }
  const level = isReal(draft) ? 'error' : 'warning'
  const instead = await fromCommits(stage, facts, false)
  const told = problem(
    'release-notes-refused',
    `GitHub did not write the release notes (\`release.notes: github\`): it answered ${made.status}, ${made.refused}.`,
    'Its generator needs `permissions: contents: write` in the plan job. Or use `release.notes: commits`, which needs none.',
    { level },
  )
  return { ...instead, problems: [told, ...instead.problems] }
}

async function fromTemplate(stage: Stage, facts: NotesFacts, file: string, text: string): Promise<Notes> {
  const { draft } = facts
  const wrong = misspelt(text).map(({ found, meant }) =>
    problem('config-invalid', `${file} names {${found}}.`, `Did you mean {${meant}}?`, { file }),
  )
  const named = namedIn(text)
  const problems: Problem[] = [...wrong]
  const values: Partial<Record<Placeholder, string>> = {
    version: draft.version,
    tag: draft.tag,
    date: new Date(draft.epoch * 1000).toISOString().slice(0, 10),
    packages: draft.packages.map((each) => `- ${each.name} ${each.version}`).join('\n'),
    repository: draft.repository ?? '',
  }
  if (named.has('changelog')) {
    const files = [...new Set(draft.packages.map((each) => each.directory).concat('.'))]
    const own = files.flatMap((folder) => changelogsIn(folder, facts.git.tracked)).filter((each) => each !== file)
    const found = await changelogNotes(stage, facts, own, true)
    if ('body' in found) values.changelog = found.body
    else problems.push(...(found.problem === undefined ? [] : [found.problem]))
  }
  if (named.has('commits') || named.has('previous-tag') || named.has('compare')) {
    const history = await historyOf(stage, facts)
    values['previous-tag'] = history.previousTag ?? ''
    values.compare = history.compare ?? ''
    const made = named.has('commits') ? await history.notes() : { body: '' }
    if ('body' in made) values.commits = made.body
    else problems.push({ ...made.problem, level: isReal(draft) ? 'error' : 'warning' })
  }
  return { body: filled(text, values).trim(), source: file, problems }
}

const plain = (draft: Draft): Notes => ({
  body: plainNotes(draft.tag, draft.packages),
  source: 'generated',
  problems: [],
})

/** Whether the tag is one that somebody made. */
const isReal = (draft: Draft): boolean => draft.tagSource !== 'assumed'

function notThere(file: string, configFile: string): Problem {
  return problem(
    'config-invalid',
    `${configFile}: \`release.notes\` names ${file}, and it is not there.`,
    'Correct the path, which is relative to the root, or leave `release.notes` out.',
    { file: configFile },
  )
}
