import posix from 'node:path/posix'
import type { Problem } from '../model/problem.ts'
import { tagFor } from '../model/tag-template.ts'
import { isPrerelease, type Version } from '../model/version.ts'
import { insertSection, lookOf, render } from './changelog/insert.ts'
import { makeSection } from './changelog/section.ts'
import type { Decision, PackageStanding, Release } from './decide.ts'
import { applyEdits } from './edits/edit.ts'
import { jsonTree } from './edits/json-tree.ts'
import type { Moved } from './edits/moved.ts'
import { type ExtraFile, planEdits } from './edits/plan-edits.ts'
import { modulesOf } from './edits/python-source.ts'
import type { Tree } from './edits/tree.ts'
import type { VersionedPackage } from './package.ts'
import type { VersionRules } from './settings.ts'

/** A release with its tag, and its section of the changelog. */
export interface Composed {
  readonly release: Release
  /** The version as the tag and the changelog spell it. */
  readonly text: string
  readonly tag: string
  /** The section as Markdown, heading included. */
  readonly notes: string
}

/** Everything that a release writes: the texts of changed files by path, before (`undefined`: new) and after. */
export interface Composition {
  readonly composed: readonly Composed[]
  readonly changed: ReadonlyMap<string, { readonly before: string | undefined; readonly after: string }>
  readonly problems: readonly Problem[]
}

/** What composing is told besides the decision. */
export interface CompositionFacts {
  readonly tracked: readonly string[]
  /** What a file says; `undefined`: it is not there. */
  readonly textOf: (file: string) => string | undefined
  /** `https://github.com/owner/name` */
  readonly repository: string | undefined
  /** `2026-01-31` */
  readonly date: string
  /** `undefined`: no file asks for it, and the parser was not loaded. */
  readonly yaml: ((text: string) => Tree) | undefined
}

/** The files that {@link compose} may look at. */
export function candidates(decision: Decision, rules: VersionRules, tracked: readonly string[]): readonly string[] {
  const names = new Set(tracked)
  const manifests = decision.releases.flatMap((each) => each.package.manifests)
  const usual = /(^|\/)(?:Cargo\.toml|Cargo\.lock|uv\.lock|pyproject\.toml|setup\.py|setup\.cfg)$/
  return [
    ...new Set([
      ...tracked.filter((file) => usual.test(file)),
      ...manifests.flatMap((each) => [each.origin.file, each.versionOrigin.file]),
      ...manifests.flatMap((each) => (each.ecosystem === 'python' ? modulesOf(each, names) : [])),
      ...rules.files.map((each) => posix.normalize(each.path)),
      ...decision.releases.flatMap((each) => each.package.changelog ?? []),
    ]),
  ]
}

/** Plans every edit and every changelog of a decision, in memory. */
export function compose(
  decision: Decision,
  standings: readonly PackageStanding[],
  rules: VersionRules,
  facts: CompositionFacts,
): Composition {
  const moved: readonly Moved[] = decision.releases.flatMap(({ package: { manifests }, version }) =>
    manifests.map((manifest) => ({ manifest, version })),
  )
  const extra = extraFiles(rules, standings, decision)
  const { edits, problems } = planEdits(
    moved,
    extra,
    facts.tracked,
    facts.textOf,
    { yaml: facts.yaml, json: jsonTree },
    facts.date,
  )
  const changed = new Map<string, { readonly before: string | undefined; readonly after: string }>()
  for (const [file, some] of edits) {
    const before = facts.textOf(file) ?? ''
    const after = applyEdits(before, some)
    if (after !== before) changed.set(file, { before, after })
  }
  const composed = decision.releases.map((release) => {
    const text = versionText(release, standings)
    const tag = tagFor(release.package.tags[0], release.package.name, text)
    const file = release.package.changelog
    const before = file === undefined ? undefined : (changed.get(file)?.after ?? facts.textOf(file))
    const look = rules.look ?? lookOf(before ?? '')
    const section = makeSection(
      {
        version: text,
        date: facts.date,
        tag,
        previousTag: release.from?.name,
        changes: release.changes,
        because: release.because,
      },
      { look, types: rules.types, repository: facts.repository, contributors: rules.contributors },
    )
    if (file !== undefined) {
      const links = { version: text, tag, previousTag: release.from?.name, repository: facts.repository }
      const after = insertSection(before, section, release.version, look, links)
      if (after !== before) changed.set(file, { before: facts.textOf(file), after })
    }
    return { release, text, tag, notes: render(section, look, '') }
  })
  return { composed, changed, problems }
}

/** A package of Python alone spells a pre-release as PEP 440 does, unless its tags have always had dashes. */
function versionText({ package: { manifests }, version }: Release, standings: readonly PackageStanding[]): string {
  if (!isPython(manifests) || version.pep440 === undefined || !isPrerelease(version)) return version.text
  const taken = standings.find((each) => each.package.manifests === manifests)?.taken ?? []
  const hasDash = taken.some((each) => isPrerelease(each) && each.text.includes('-'))
  return hasDash ? version.text : version.pep440
}

const isPython = (manifests: VersionedPackage['manifests']): boolean =>
  manifests.every((each) => each.ecosystem === 'python')

/** Each named file bears the version of the package that it lies in. */
function extraFiles(
  rules: VersionRules,
  standings: readonly PackageStanding[],
  { releases }: Decision,
): readonly ExtraFile[] {
  const folders = standings
    .flatMap((each) => each.package.paths.map((folder) => ({ folder, package: each.package })))
    .sort((one, other) => other.folder.length - one.folder.length)
  return rules.files.flatMap(({ path, at }) => {
    const file = posix.normalize(path)
    const owner =
      folders.find(({ folder }) => folder !== '.' && file.startsWith(`${folder}/`)) ??
      folders.find(({ folder }) => folder === '.') ??
      (folders.length === 1 ? folders[0] : undefined)
    const release = releases.find((each) => each.package === owner?.package)
    if (release === undefined) return []
    const version: Version = release.version
    return [{ path: file, at, version, isPython: isPython(release.package.manifests) }]
  })
}
