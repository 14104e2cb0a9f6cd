import type { Manifest } from '../model/package.ts'
import { readVersion, type Version } from '../model/version.ts'

/** A reading of a tag: the packages it can mean, and the version that it says of them. */
export interface TagReading {
  readonly version: Version
  readonly manifests: readonly Manifest[]
}

/** The tags that are understood, in the order in which they are tried. */
export const tagTemplates = [
  'v{version}',
  '{version}',
  '{name}-v{version}',
  '{name}@{version}',
  '{name}@v{version}',
  '{name}/v{version}',
  '{name}-{version}',
] as const

/** Reads a tag against the packages of the repository; `undefined` where no template fits. */
export function readTag(tag: string, manifests: readonly Manifest[]): TagReading | undefined {
  const plain = readVersion(tag.replace(/^v/, ''))
  if (plain !== undefined) return { version: plain, manifests }
  for (const template of tagTemplates) {
    if (!template.startsWith('{name}')) continue
    const separator = template.slice('{name}'.length, template.indexOf('{version}'))
    // the longest name first: `tool-2-1` is `tool-2` at 1 where there is such a package, and not `tool` at `2-1`
    const names = [...new Set(manifests.map((each) => each.name))].sort((one, other) => other.length - one.length)
    for (const name of names) {
      const prefix = name + separator
      const version = tag.startsWith(prefix) ? readVersion(tag.slice(prefix.length)) : undefined
      if (version !== undefined) {
        return { version, manifests: manifests.filter((each) => each.name === name) }
      }
    }
  }
  return undefined
}
