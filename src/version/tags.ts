import { compareVersions, isPrerelease, readVersion, type Version } from '../model/version.ts'

/** A tag and the version that it bears for one package. */
export interface VersionTag {
  readonly name: string
  readonly version: Version
}

/** Reads a tag by a template such as `v{version}` or `{name}-v{version}`; `undefined` where it does not fit. */
export function versionIn(tag: string, template: string, name: string): Version | undefined {
  const [before = '', after = ''] = template.replaceAll('{name}', name).split('{version}')
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length) return undefined
  return read(tag.slice(before.length, tag.length - after.length))
}

/** Thousands of tags are read by several templates: each text once. */
const known = new Map<string, Version | undefined>()

function read(text: string): Version | undefined {
  // what begins with no digit is no version, and most tags are tried by a template that is not theirs
  if (!/^\d/.test(text)) return undefined
  if (!known.has(text)) known.set(text, isPlain(text) ? { text, pep440: text, semver: text } : readVersion(text))
  return known.get(text)
}

/** `1.2.3` in the spelling that semver, PEP 440 and everybody has: the parsers need not be asked. */
const isPlain = (text: string): boolean => /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/.test(text)

/** Whether a tag's version is a pre-release. */
export const isEarly = ({ version }: VersionTag): boolean => !isPlain(version.text) && isPrerelease(version)

/** The greater version first. */
function descending({ version: one }: VersionTag, { version: other }: VersionTag): number {
  const [left, right] = [weightOf(one.text), weightOf(other.text)]
  return left === undefined || right === undefined ? compareVersions(other, one) : right - left
}

const weights = new Map<string, number | undefined>()

/** One number that orders plain versions; `undefined` where a part of it is too large, or it is more than three numbers. */
function weightOf(text: string): number | undefined {
  if (!weights.has(text)) {
    const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number)
    const isSmall = isPlain(text) && major < 1e5 && minor < 1e5 && patch < 1e5
    weights.set(text, isSmall ? (major * 1e5 + minor) * 1e5 + patch : undefined)
  }
  return weights.get(text)
}

/** The tag that a template makes of a version. */
export function tagFor(template: string, name: string, version: string): string {
  return template.replaceAll('{name}', name).replaceAll('{version}', version)
}

/** Every tag that one of the templates reads for this name, the greatest version first. */
export function tagsOf(names: readonly string[], templates: readonly string[], name: string): readonly VersionTag[] {
  const found = names.flatMap((tag) => {
    for (const template of templates) {
      const version = versionIn(tag, template, name)
      if (version !== undefined) return [{ name: tag, version }]
    }
    return []
  })
  return found.sort(descending)
}
