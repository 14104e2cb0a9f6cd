import path from 'node:path/posix'
import type { Manifest } from '../../src/model/package.ts'
import { normalisedName } from '../../src/model/project-name.ts'
import { namedTags } from '../../src/model/tag-templates.ts'
import { compareVersions, readVersion, type Version } from '../../src/model/version.ts'

/** The tags of a repository, by what stands in front of their versions: `v`, `core-v`, `python-v`, or nothing. */
export type TagFronts = ReadonlyMap<string, readonly Version[]>

/** Sorts tags by what stands in front of their versions; those without one are left out. */
export function frontsOf(tags: readonly string[]): TagFronts {
  const fronts = new Map<string, Version[]>()
  for (const tag of tags) {
    const found = cut(tag)
    if (found === undefined) continue
    const known = fronts.get(found.front)
    if (known === undefined) fronts.set(found.front, [found.version])
    else known.push(found.version)
  }
  return fronts
}

/** `sha2-v0.10.8` at the first place from which on there is a version; one number alone may be anything. */
function cut(tag: string): { readonly front: string; readonly version: Version } | undefined {
  for (const { index } of tag.matchAll(/(?<![\d.])\d+\.\d/g)) {
    const version = readVersion(tag.slice(index))
    if (version !== undefined) return { front: tag.slice(0, index), version }
  }
  return undefined
}

/**
 * Those without the ones that bear names, where most packages stand at one version and plain tags have come nearer to it
 * than any tag with one of their names: releases one by one were given up.
 */
export function livingFronts(manifests: readonly Manifest[], fronts: TagFronts): TagFronts {
  const cores = manifests.flatMap((each) => (each.version === undefined ? [] : (coreOf(each.version) ?? [])))
  const together = (core: Version): number => cores.filter((each) => compareVersions(each, core) === 0).length
  const common = cores.find((core) => together(core) > 1 && together(core) * 2 > manifests.length)
  const reach = (front: string): Version | undefined => reachOf(fronts.get(front) ?? [], common)
  const named = manifests.flatMap(({ name }) => namedTags.map((template) => frontIn(template, name)))
  const isGivenUp =
    common !== undefined &&
    ['v', ''].some(
      (plain) => reach(plain) !== undefined && named.every((each) => byReach(reach(plain), reach(each)) > 0),
    )
  return isGivenUp ? new Map([...fronts].filter(([front]) => !named.includes(front))) : fronts
}

/**
 * The template that the tags of a package follow: those with its name; else those of its language or its folder
 * (`python-v1.2.3`), or plain ones; else, where it is the only package, any other. `undefined` where no tag can be taken
 * for one of its own.
 */
export function styleOf(manifest: Manifest, fronts: TagFronts, isAlone: boolean): string | undefined {
  const own = manifest.version === undefined ? undefined : coreOf(manifest.version)
  const [named] = namedTags
    .map((template) => ({ template, versions: fronts.get(frontIn(template, manifest.name)) ?? [] }))
    .filter(({ versions }) => versions.length > 0)
    .sort((one, other) => byReach(reachOf(other.versions, own), reachOf(one.versions, own)))
  if (named !== undefined) return named.template
  const hasWord = [...fronts.keys()].some((front) => isDescribed(front, manifest))
  const isMine = (front: string, versions: readonly Version[]): boolean => {
    if (isDescribed(front, manifest) || !isPlain(front)) return isDescribed(front, manifest) || isAlone
    // plain tags may be those of another package: of a newer one for certain, of any beside the root
    const last = versions.reduce((best, each) => later(best, each))
    const distance = own === undefined ? -1 : compareVersions(coreOf(last.text) ?? last, own)
    return distance <= 0 && (isAlone || hasWord || manifest.directory === '.' || distance === 0)
  }
  const [best] = [...fronts]
    .filter(([front, versions]) => isMine(front, versions))
    .map(([front, versions]) => ({ front, reach: reachOf(versions, own) }))
    // the style that has come nearest to the version of today; an older one was given up
    .sort((one, other) => byReach(other.reach, one.reach) || rank(one.front, manifest) - rank(other.front, manifest))
  return best === undefined ? undefined : `${best.front}{version}`
}

/** A version without what makes it a pre-release, or is added to it. */
const coreOf = (text: string): Version | undefined => readVersion(/^\d+(\.\d+)*/.exec(text)?.[0] ?? '')

const later = (one: Version, other: Version): Version => (compareVersions(other, one) > 0 ? other : one)

/** The latest version up to `own`, which may not have been tagged yet. */
function reachOf(versions: readonly Version[], own: Version | undefined): Version | undefined {
  const before = versions.filter((each) => own === undefined || compareVersions(coreOf(each.text) ?? each, own) <= 0)
  return before.reduce<Version | undefined>((best, each) => (best === undefined ? each : later(best, each)), undefined)
}

function byReach(one: Version | undefined, other: Version | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined)
  return compareVersions(one, other)
}

/** Whether a front is that of plain tags. */
export const isPlain = (front: string): boolean => front === '' || front === 'v'

const frontIn = (template: string, name: string): string => template.replace('{name}', name).replace('{version}', '')

const rank = (front: string, manifest: Manifest): number => (isDescribed(front, manifest) ? 0 : isPlain(front) ? 1 : 2)

/** What the packages of a language are called in tags. */
const languages: Readonly<Record<Manifest['ecosystem'], readonly string[]>> = {
  python: ['python', 'py', 'pypi'],
  rust: ['rust', 'rs', 'crate', 'crates', 'cargo'],
}

/** Whether a front names the language of a package, its folder, or the end of its name (`web-v` for `actix-web`). */
function isDescribed(front: string, { ecosystem, directory, name }: Manifest): boolean {
  const word = front.replace(/[-_@/.]?v?$/i, '').toLowerCase()
  const folders = directory === '.' ? [] : [directory.toLowerCase(), normalisedName(path.basename(directory))]
  const isEnd = word !== '' && normalisedName(name).endsWith(`-${normalisedName(word)}`)
  return isEnd || (word !== '' && [...languages[ecosystem], ...folders].includes(word))
}
