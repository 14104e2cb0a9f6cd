import type { Manifest } from '../model/package.ts'
import { tagFor as tagFrom, tagReader } from '../model/tag-template.ts'
import { tagTemplates } from '../model/tag-templates.ts'
import { isSameVersion, readVersion, type Version } from '../model/version.ts'

/** A reading of a tag: the packages it can mean, and the version that it says of them. */
export interface TagReading {
  readonly version: Version
  readonly manifests: readonly Manifest[]
}

/** The template that the config gives a package; `undefined`: any of {@link tagTemplates}. */
export type OwnTemplate = (manifest: Manifest) => string | undefined

/**
 * Reads a tag against the packages of the repository. No reading: no template fits. Several: the tag can be read in more
 * than one way, and packages stand at the version of more than one.
 */
export function readTag(
  tag: string,
  manifests: readonly Manifest[],
  own: OwnTemplate = () => undefined,
): readonly TagReading[] {
  const groups = new Map<string, { version: Version; manifests: Manifest[]; named: number }>()
  for (const manifest of manifests) {
    const template = own(manifest)
    const fit = (template === undefined ? tagTemplates : [template])
      .map((each) => ({ template: each, version: versionIn(tag, each, manifest.name) }))
      .find((each) => each.version !== undefined)
    if (fit?.version === undefined) continue
    const group = groups.get(fit.version.text) ?? { version: fit.version, manifests: [], named: 0 }
    group.manifests.push(manifest)
    if (fit.template.includes('{name}')) group.named = Math.max(group.named, manifest.name.length)
    groups.set(fit.version.text, group)
  }
  const readings = [...groups.values()]
  if (readings.length < 2) return readings
  const borne = readings.filter((each) => each.manifests.some((manifest) => isAt(manifest, each.version)))
  if (borne.length > 0) return borne
  // nobody is at any of the versions: the longest name tells best what was meant
  return readings.sort((one, other) => other.named - one.named).slice(0, 1)
}

/** The tag that would release a manifest at its version. */
export function tagFor(manifest: Manifest, version: string, own: OwnTemplate, usual = 'v{version}'): string {
  return tagFrom(own(manifest) ?? usual, manifest.name, version)
}

function versionIn(tag: string, template: string, name: string): Version | undefined {
  const text = tagReader(template, name)(tag)
  return text === undefined ? undefined : readVersion(text)
}

function isAt(manifest: Manifest, version: Version): boolean {
  const own = manifest.version === undefined ? undefined : readVersion(manifest.version)
  return own !== undefined && isSameVersion(own, version)
}
