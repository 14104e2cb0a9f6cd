import { plainNumbers } from '../model/plain-version.ts'
import { tagReader } from '../model/tag-template.ts'
import { compareVersions, isPrerelease, readVersion, type Version } from '../model/version.ts'

/** A tag and the version that it bears for one package. */
export interface VersionTag {
  readonly name: string
  readonly version: Version
}

/** Reads a tag by a template such as `v{version}` or `{name}-v{version}`; `undefined` where it does not fit. */
export function versionIn(tag: string, template: string, name: string): Version | undefined {
  const text = tagReader(template, name)(tag)
  return text === undefined ? undefined : read(text)?.version
}

/** A version with one number that orders plain ones; `undefined` where it is no plain one, or a part of it is too large. */
interface Weighed {
  readonly version: Version
  readonly weight: number | undefined
}

/** Thousands of tags are read by several templates: each text once. */
const known = new Map<string, Weighed | undefined>()

function read(text: string): Weighed | undefined {
  // what begins with no digit is no version, and most tags are tried by a template that is not theirs
  if (!/^\d/.test(text)) return undefined
  if (!known.has(text)) {
    const version = readVersion(text)
    known.set(text, version && { version, weight: weightOf(text) })
  }
  return known.get(text)
}

function weightOf(text: string): number | undefined {
  const numbers = plainNumbers(text)
  if (numbers === undefined || numbers.some((each) => each >= 1e5)) return undefined
  return (numbers[0] * 1e5 + numbers[1]) * 1e5 + numbers[2]
}

/** Whether a tag's version is a pre-release. */
export const isEarly = ({ version }: VersionTag): boolean => isPrerelease(version)

/** The greater version first. */
function descending(one: Weighed, other: Weighed): number {
  return one.weight === undefined || other.weight === undefined
    ? compareVersions(other.version, one.version)
    : other.weight - one.weight
}

/** Every tag that one of the templates reads for this name, the greatest version first. */
export function tagsOf(names: readonly string[], templates: readonly string[], name: string): readonly VersionTag[] {
  return readTags(names, templates, name)
    .sort(descending)
    .map(({ tag, version }) => ({ name: tag, version }))
}

/** The first of {@link tagsOf}. */
export function greatestTag(
  names: readonly string[],
  templates: readonly string[],
  name: string,
): VersionTag | undefined {
  const found = readTags(names, templates, name)
  // versions that cannot all be compared have no greatest one: then it is the one that sorting puts first
  const isMixed = found.some((each) => each.weight === undefined)
  const [first, ...others] = isMixed ? found.sort(descending).slice(0, 1) : found
  if (first === undefined) return undefined
  const { tag, version } = others.reduce((best, each) => (descending(best, each) > 0 ? each : best), first)
  return { name: tag, version }
}

function readTags(
  names: readonly string[],
  templates: readonly string[],
  name: string,
): (Weighed & { readonly tag: string })[] {
  const readers = templates.map((template) => tagReader(template, name))
  const found: (Weighed & { readonly tag: string })[] = []
  for (const tag of names) {
    for (const reader of readers) {
      const text = reader(tag)
      const weighed = text === undefined ? undefined : read(text)
      if (weighed === undefined) continue
      found.push({ tag, version: weighed.version, weight: weighed.weight })
      break
    }
  }
  return found
}
