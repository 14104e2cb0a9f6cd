import path from 'node:path/posix'
import type { Manifest } from './package.ts'
import { normalisedName } from './project-name.ts'
import { frontOf, tagReader } from './tag-template.ts'
import { namedTags, plainTags } from './tag-templates.ts'
import { compareVersions, readVersion, type Version } from './version.ts'

/** The versions of a repository's tags, by their styles: `v{version}`, `core-v{version}`, `rel_{version:_}`, `{version}`. */
export type TagStyles = ReadonlyMap<string, readonly Version[]>

/** Sorts tags by their styles; those without a version are left out. */
export function stylesOf(tags: readonly string[]): TagStyles {
  const styles = new Map<string, Version[]>()
  for (const tag of tags) {
    const found = cut(tag)
    if (found === undefined) continue
    const known = styles.get(found.style)
    if (known === undefined) styles.set(found.style, [found.version])
    else known.push(found.version)
  }
  return styles
}

/**
 * `sha2-v0.10.8` at the first place from which on there is a version; one number alone may be anything. Where no dot is in
 * it, `_` may stand for them: `rel_2_0_52`.
 */
function cut(tag: string): { readonly style: string; readonly version: Version } | undefined {
  const isDotted = tag.includes('.')
  const [place, start] = isDotted
    ? (['{version}', /(?<![\d.])\d+\.\d/g] as const)
    : (['{version:_}', /(?<!\d)(?<!\d_)\d+_\d/g] as const)
  for (const { index } of tag.matchAll(start)) {
    const style = `${tag.slice(0, index)}${place}`
    const version = readVersion(tagReader(style, '')(tag) ?? '')
    if (version !== undefined) return { style, version }
  }
  return undefined
}

/**
 * Those without the ones that bear names, where most packages stand at one version and plain tags have come nearer to it
 * than any tag with one of their names: releases one by one were given up.
 */
export function livingStyles(manifests: readonly Manifest[], styles: TagStyles): TagStyles {
  const cores = manifests.flatMap((each) => (each.version === undefined ? [] : (coreOf(each.version) ?? [])))
  const together = (core: Version): number => cores.filter((each) => compareVersions(each, core) === 0).length
  const common = cores.find((core) => together(core) > 1 && together(core) * 2 > manifests.length)
  const reach = (style: string): Version | undefined => reachOf(styles.get(style) ?? [], common)
  const named = manifests.flatMap(({ name }) => namedTags.map((template) => withName(template, name)))
  const isGivenUp =
    common !== undefined &&
    plainTags.some(
      (plain) => reach(plain) !== undefined && named.every((each) => byReach(reach(plain), reach(each)) > 0),
    )
  return isGivenUp ? new Map([...styles].filter(([style]) => !named.includes(style))) : styles
}

/**
 * The template that the tags of a package follow: those with its name; else those of its language or its folder
 * (`python-v1.2.3`), or plain ones; else, where it is the only package, any other. `undefined` where no tag can be taken
 * for one of its own.
 */
export function styleOf(manifest: Manifest, styles: TagStyles, isAlone: boolean): string | undefined {
  const own = manifest.version === undefined ? undefined : coreOf(manifest.version)
  const [named] = namedTags
    .map((template) => ({ template, versions: styles.get(withName(template, manifest.name)) ?? [] }))
    .filter(({ versions }) => versions.length > 0)
    .sort((one, other) => byReach(reachOf(other.versions, own), reachOf(one.versions, own)))
  if (named !== undefined) return named.template
  const hasWord = [...styles.keys()].some((style) => isDescribed(style, manifest))
  const isMine = (style: string, versions: readonly Version[]): boolean => {
    if (isDescribed(style, manifest) || !isPlain(style)) return isDescribed(style, manifest) || isAlone
    // plain tags may be those of another package: of a newer one for certain, of any beside the root
    const last = versions.reduce((best, each) => later(best, each))
    const distance = own === undefined ? -1 : compareVersions(coreOf(last.text) ?? last, own)
    return distance <= 0 && (isAlone || hasWord || manifest.directory === '.' || distance === 0)
  }
  const [best] = [...styles]
    .filter(([style, versions]) => isMine(style, versions))
    .map(([style, versions]) => ({ style, reach: reachOf(versions, own) }))
    // the style that has come nearest to the version of today; an older one was given up
    .sort((one, other) => byReach(other.reach, one.reach) || rank(one.style, manifest) - rank(other.style, manifest))
  return best?.style
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

/** The greatest version that a plain tag bears, and which of the plain styles that is. */
export function lastPlain(styles: TagStyles): { readonly style: string; readonly version: Version } | undefined {
  const found = plainTags.flatMap((style) => {
    const versions = styles.get(style) ?? []
    return versions.length === 0 ? [] : [{ style, version: versions.reduce((best, each) => later(best, each)) }]
  })
  const [first, ...others] = found
  return first && others.reduce((best, each) => (compareVersions(each.version, best.version) > 0 ? each : best), first)
}

/** Whether a template is that of plain tags. */
export const isPlain = (style: string): boolean => plainTags.some((each) => each === style)

const withName = (template: string, name: string): string => template.replace('{name}', () => name)

const rank = (style: string, manifest: Manifest): number => (isDescribed(style, manifest) ? 0 : isPlain(style) ? 1 : 2)

/** What the packages of a language are called in tags. */
const languages: Readonly<Record<Manifest['ecosystem'], readonly string[]>> = {
  python: ['python', 'py', 'pypi'],
  rust: ['rust', 'rs', 'crate', 'crates', 'cargo'],
}

/** Whether tags of a style name the language of a package, its folder, or the end of its name (`web-v` for `actix-web`). */
function isDescribed(style: string, { ecosystem, directory, name }: Manifest): boolean {
  const word = frontOf(style, '')
    .replace(/[-_@/.]?v?$/i, '')
    .toLowerCase()
  const folders = directory === '.' ? [] : [directory.toLowerCase(), normalisedName(path.basename(directory))]
  const isEnd = word !== '' && normalisedName(name).endsWith(`-${normalisedName(word)}`)
  return isEnd || (word !== '' && [...languages[ecosystem], ...folders].includes(word))
}
