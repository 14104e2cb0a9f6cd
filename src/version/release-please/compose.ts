import posix from 'node:path/posix'
import { type Problem, problem } from '../../model/problem.ts'
import { tagFor } from '../../model/tag-template.ts'
import type { Version } from '../../model/version.ts'
import { insertSection, render } from '../changelog/insert.ts'
import { makeSection } from '../changelog/section.ts'
import type { Composed, Composition, CompositionFacts } from '../compose.ts'
import type { Decision, Release } from '../decide.ts'
import { applyEdits } from '../edits/edit.ts'
import { jsonTree } from '../edits/json-tree.ts'
import type { Moved } from '../edits/moved.ts'
import { find } from '../edits/path-expression.ts'
import { type ExtraFile, planEdits, type Readers } from '../edits/plan-edits.ts'
import { editModule, modulesOf } from '../edits/python-source.ts'
import { tomlTree } from '../edits/toml-tree.ts'
import type { FoundStanding } from './decide.ts'
import { dependencyNotes } from './dependency-notes.ts'
import { writeManifest } from './manifest.ts'
import type { PleaseFile, ReleasePlease } from './settings.ts'

/** The files that {@link composePlease} may look at. */
export function candidatesPlease(
  all: readonly FoundStanding[],
  { manifestFile }: ReleasePlease,
  tracked: readonly string[],
): readonly string[] {
  const names = new Set(tracked)
  const usual = /(^|\/)(?:Cargo\.toml|Cargo\.lock|uv\.lock|pyproject\.toml|setup\.py|setup\.cfg|version\.py)$/
  return [
    ...new Set([
      manifestFile,
      ...tracked.filter((file) => usual.test(file)),
      ...all.flatMap(({ settings, package: own }) => [
        ...(own.changelog ?? []).toString().split('\n'),
        ...(versionFile(settings) ?? '').split('\n'),
        ...settings.extraFiles.map((each) => each.path),
        ...own.manifests.flatMap((each) => [each.versionOrigin.file]),
        ...own.manifests.flatMap((each) => (each.ecosystem === 'python' ? modulesOf(each, names) : [])),
      ]),
    ]),
  ].filter((file) => file !== '')
}

/** Plans every edit and every changelog of a decision, in memory, as release-please's options ask for. */
export function composePlease(
  decision: Decision,
  all: readonly FoundStanding[],
  settings: ReleasePlease,
  facts: CompositionFacts,
): Composition {
  const changed = new Map<string, { readonly before: string | undefined; readonly after: string }>()
  const problems: Problem[] = []
  const now = (file: string): string | undefined => changed.get(file)?.after ?? facts.textOf(file)
  const put = (file: string, after: string): void => {
    if (after !== now(file)) changed.set(file, { before: facts.textOf(file), after })
  }
  const readers: Readers = { yaml: facts.yaml, json: jsonTree }
  const moved: readonly Moved[] = decision.releases.flatMap(({ package: { manifests }, version }) =>
    manifests.map((manifest) => ({ manifest, version })),
  )
  const composed: Composed[] = []
  const released = decision.releases.flatMap((release) => {
    const found = all.find((each) => each.package === release.package)
    return found === undefined ? [] : [{ release, found }]
  })
  const extra = released.flatMap(({ release, found }) =>
    found.settings.extraFiles.flatMap((each) => meant(each, release.version, now(each.path), readers, problems)),
  )
  const planned = planEdits(moved, extra, facts.tracked, now, readers, facts.date)
  problems.push(...planned.problems)
  for (const [file, edits] of planned.edits) put(file, applyEdits(now(file) ?? '', edits))
  for (const { release, found } of released) {
    for (const file of modules(found, facts.tracked)) {
      const text = now(file)
      if (text !== undefined)
        put(file, applyEdits(text, editModule(text, release.version.pep440 ?? release.version.text)))
    }
    const plain = found.settings.releaseType === 'simple' ? versionFile(found.settings) : undefined
    // one that is not there is not asked for
    if (plain !== undefined && now(plain) !== undefined) put(plain, `${release.version.text}\n`)
    const dependencies = settings.hasCargoWorkspace ? dependencyNotes(release.package, moved) : undefined
    composed.push(composeOne(release, found, dependencies, facts, now, put))
  }
  if (decision.releases.length > 0) {
    const versions = released.map(({ release, found }) => [found.settings.path, release.version.text] as const)
    put(settings.manifestFile, writeManifest(now(settings.manifestFile) ?? '{}\n', versions))
  }
  return { composed, changed, problems }
}

function composeOne(
  release: Release,
  found: FoundStanding,
  dependencies: string | undefined,
  { date, repository }: Pick<CompositionFacts, 'date' | 'repository'>,
  now: (file: string) => string | undefined,
  put: (file: string, after: string) => void,
): Composed {
  const { text } = release.version
  const { tags, name, changelog } = release.package
  const tag = tagFor(tags[0], name, text)
  // the version before is linked also where its tag is not in this history
  const previousTag = found.last === undefined ? undefined : (release.from?.name ?? undefined)
  const section = makeSection(
    { version: text, date, tag, previousTag, changes: release.changes, because: release.because, dependencies },
    { look: 'release-please', types: found.types, repository, contributors: found.settings.hasAuthors },
  )
  if (changelog !== undefined) {
    const links = { version: text, tag, previousTag, repository }
    put(changelog, insertSection(now(changelog), section, release.version, 'release-please', links))
  }
  return { release, text, tag, notes: render(section, 'release-please', '') }
}

function versionFile({ path, releaseType, versionFile: named }: FoundStanding['settings']): string | undefined {
  if (releaseType !== 'simple') return undefined
  return posix.join(path, named ?? 'version.txt')
}

/** Every `version.py` of a Python package, wherever it lies, and the file that the option names. */
function modules(
  { settings: { path, releaseType, versionFile: named } }: FoundStanding,
  tracked: readonly string[],
): readonly string[] {
  if (releaseType !== 'python') return []
  const below = path === '.' ? '' : `${path}/`
  const usual = tracked.filter((each) => each.startsWith(below) && posix.basename(each) === 'version.py')
  return [...new Set([...usual, ...(named === undefined ? [] : [posix.join(path, named)])])]
}

/** A file that was named without more has its version at `$.version`, or by markers, or both. */
function meant(
  { path, type, at, isGuessed }: PleaseFile,
  version: Version,
  text: string | undefined,
  readers: Readers,
  problems: Problem[],
): readonly ExtraFile[] {
  const entry = { path, version, isPython: false }
  if (!isGuessed || text === undefined) return [{ ...entry, at: type === 'generic' ? undefined : at }]
  const hasMarker = /x-release-(?:please|action)-/.test(text)
  const read = { json: readers.json, toml: tomlTree, yaml: readers.yaml, generic: undefined }[type]
  let isThere: boolean
  try {
    isThere = read !== undefined && (find(read(text), '$.version') ?? []).length > 0
  } catch {
    isThere = false
  }
  if (!isThere && !hasMarker) {
    problems.push(
      problem(
        'edit-impossible',
        `${path} has ${type === 'generic' ? '' : 'no value at `$.version` and '}no line with the marker x-release-please-version.`,
        'Mark the line, or take the file out of `extra-files`; nothing was written.',
        { file: path },
      ),
    )
    return []
  }
  return [...(isThere ? [{ ...entry, at: '$.version' }] : []), ...(hasMarker ? [{ ...entry, at: undefined }] : [])]
}
