import { isDeepStrictEqual } from 'node:util'
import type { CargoManifest, Manifest, Origin, PythonManifest } from '../model/package.ts'
import type { LeftOut } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { shortList } from '../model/short-list.ts'
import type { VersionStatement } from '../model/statement.ts'
import { isSameVersion, readVersion, type Version } from '../model/version.ts'
import { alike, placeOf } from './agreement.ts'
import { assess, isBinding } from './readiness.ts'
import { type OwnTemplate, tagFor, type TagReading } from './tag.ts'

/** The packages that the tag releases, those that it passes over, and what is wrong with either. */
export interface Selection {
  readonly selected: readonly Manifest[]
  /** What the tag is about and does not fit; empty where anything fits. */
  readonly mismatched: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
  readonly problems: readonly Problem[]
}

/**
 * Holds every manifest against the tag. A tag that names a package wants what bears that name (a wheel and a crate may
 * share it and have versions of their own); a plain one wants every publishable package. What stands at another version
 * is passed over with a word, unless nothing is left to release.
 */
export function select(
  tag: string,
  reading: TagReading,
  manifests: readonly Manifest[],
  statements: readonly VersionStatement[] = [],
  own: OwnTemplate = () => undefined,
): Selection {
  const candidates = reading.manifests.filter((each) => isReleasable(each))
  const fitting = candidates.filter((each) => fits(each, reading.version))
  const others = candidates.filter((each) => !fitting.includes(each))
  const mismatch = others.map((each) => mismatched(tag, reading.version, each, alike(each, statements)))
  // only of what the tag is about: another package's trouble must not stop this one's release
  const drift = candidates.flatMap((each) => (each.ecosystem === 'python' ? drifted(each, manifests) : []))
  const told = others.filter((each) => !drift.some(({ about }) => about.includes(each)))
  const isWrong = fitting.length === 0
  const unmappable = fitting.flatMap((each) => unmapped(each, reading.version))
  const { ready, leftOut, problems } = assess(fitting, candidates)
  return {
    selected: ready,
    mismatched: isWrong ? others : [],
    leftOut: [...leftOut, ...others.map((each) => passedOver(each, tag))],
    problems: [
      ...(isWrong ? mismatch : bystanders(told, tag, own)),
      ...drift.map((each) => each.problem),
      ...unmappable,
      ...problems,
    ],
  }
}

/** Whether a registry may have it at all. */
export function isReleasable(manifest: Manifest): boolean {
  return manifest.ecosystem === 'python' || manifest.publishable
}

/** A version that only the backend knows is held against the tag once it has been built. */
function fits(manifest: Manifest, version: Version): boolean {
  if (manifest.version === undefined) return true
  const own = readVersion(manifest.version)
  return own !== undefined && isSameVersion(own, version)
}

function mismatched(tag: string, version: Version, manifest: Manifest, alsoSaid: readonly VersionStatement[]): Problem {
  const { file, line } = manifest.versionOrigin
  const also = alsoSaid.length === 0 ? '' : ` here and in ${shortList(alsoSaid.map((each) => placeOf(each)))}`
  return problem(
    'tag-version-mismatch',
    `The tag ${tag} says ${version.text}, and ${place(manifest.versionOrigin)} says ${manifest.version ?? 'nothing'} (${manifest.name}).`,
    `Set the version of ${manifest.name} to ${version.text}${also} and tag that commit, or push the tag of the version that the manifest has.`,
    { file, line },
  )
}

interface Drift {
  readonly about: readonly Manifest[]
  readonly problem: Problem
}

/** A maturin package whose own version is not that of the publishable crate it is built from. */
function drifted(python: PythonManifest, manifests: readonly Manifest[]): readonly Drift[] {
  const crate = manifests.find(
    (each): each is CargoManifest => each.ecosystem === 'rust' && each.directory === python.crateDirectory,
  )
  if (crate === undefined || python.version === undefined || crate.version === undefined) return []
  if (isDeepStrictEqual(python.versionOrigin, crate.versionOrigin)) return []
  const [one, other] = [readVersion(python.version), readVersion(crate.version)]
  if (one !== undefined && other !== undefined && isSameVersion(one, other)) return []
  const differ = problem(
    'versions-differ',
    `${place(python.versionOrigin)} says ${python.version}, and ${place(crate.versionOrigin)} says ${crate.version}.`,
    'Give both the same version, or write `dynamic = ["version"]` in pyproject.toml so that the crate alone tells it.',
    { ...python.versionOrigin, level: crate.publishable && !crate.isExtensionOnly ? 'error' : 'warning' },
  )
  return [{ about: [python, crate], problem: differ }]
}

/** A pre-release such as `1.0.0-nightly` or `1.0.0-1` means nothing, or the opposite, to the other ecosystem. */
function unmapped(manifest: Manifest, tag: Version): readonly Problem[] {
  const version = manifest.version === undefined ? tag : (readVersion(manifest.version) ?? tag)
  const isMissing = manifest.ecosystem === 'python' ? version.pep440 === undefined : version.semver === undefined
  if (!isMissing) return []
  const [ecosystem, example] = manifest.ecosystem === 'python' ? ['PEP 440', '1.0.0-rc.1'] : ['semver', '1.0.0-rc.1']
  return [
    problem(
      'version-unmappable',
      `${version.text} (${manifest.name}) is no version under ${ecosystem}.`,
      `Use a version that both can express, such as ${example}.`,
      manifest.versionOrigin,
    ),
  ]
}

/** One warning, however many there are; of what nobody releases (`0.0.0`, or unfit for its registry) there is none. */
function bystanders(others: readonly Manifest[], tag: string, own: OwnTemplate): readonly Problem[] {
  const told = others.filter((each) => each.version !== '0.0.0' && !isBinding(each))
  const [first, ...more] = told
  if (first === undefined) return []
  const said = (each: Manifest): string => each.version ?? 'no version'
  const isOne = more.length === 0
  return [
    problem(
      'package-left-out',
      isOne
        ? `${first.name} is at ${said(first)}, so ${tag} does not release it (${place(first.versionOrigin)}).`
        : `${tag} does not release what is at other versions: ${shortList(told.map((each) => `${each.name} (${said(each)})`))}.`,
      `Nothing to do if that is meant; otherwise set ${isOne ? 'its version' : 'their versions'} to that of the tag, or release ${ownTag(told, own)}`,
      { ...first.versionOrigin, level: 'warning' },
    ),
  ]
}

/** How packages at versions of their own are released: one by one, or all that stand at one version by one tag. */
function ownTag(others: readonly Manifest[], own: OwnTemplate): string {
  const [first] = others
  if (first === undefined) return ''
  // where the config gives it a template, that one has to be another
  const tag = own(first) === undefined ? tagFor(first, first.version ?? '', own, '{name}-v{version}') : undefined
  if (others.length === 1 && tag !== undefined) return `it by a tag of its own, such as ${tag}.`
  const entry = `\`${first.name}: { path: '${first.directory}', tag: 'other-v{version}' }\``
  const together = `${others.length === 1 ? 'by' : 'those at one version together by'} a template that no others have, under \`packages\` in the config: ${entry}`
  const it = others.length === 1 ? 'it' : 'them'
  return `${it} by tags of their own: ${tag === undefined ? '' : `one by one as ${tag}, or `}${together}${others.length === 1 ? '.' : ' and so on.'}`
}

function passedOver({ ecosystem, name, version, directory }: Manifest, tag: string): LeftOut {
  return { ecosystem, name, version, directory, reason: `is at another version than ${tag}` }
}

const place = ({ file, line }: Origin): string => (line === undefined ? file : `${file}:${line}`)
