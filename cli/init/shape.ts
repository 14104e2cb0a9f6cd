import type { Config, ConfiguredPackage, NotifySettings } from '../../src/model/config.ts'
import type { Manifest } from '../../src/model/package.ts'
import { isPrerelease, readVersion } from '../../src/model/version.ts'
import { tagTemplates } from '../../src/model/tag-templates.ts'

/** What the repository is, as far as the workflow and the config depend on it. */
export interface Sight {
  /** What may be released. */
  readonly manifests: readonly Manifest[]
  /** Every tag of the repository. */
  readonly tags: readonly string[]
  /** The config file, read; every default where there is none. */
  readonly config: Config
  /** Whether the file is a person's, and what it leaves out is left out on purpose. */
  readonly isConfigured: boolean
  /** The default branch, where the project releases by pull requests into it. */
  readonly releaseBranch: string | undefined
}

/** What the workflow and the config have to say. */
export interface Shape {
  /** Patterns of the tags that start a release, as GitHub's filter takes them. */
  readonly tagFilters: readonly string[]
  /** Tag templates by package, where the usual ones would release too much. */
  readonly templates: readonly { readonly id: string; readonly manifest: Manifest; readonly tag: string }[]
  /** The environments of the publishing job; the same twice where there is one. */
  readonly environments: { readonly release: string; readonly prerelease: string }
  /** Whether the config has to name the environments, because it does not yet. */
  readonly namesEnvironments: boolean
  readonly hasCrates: boolean
  /** Whether the config limits how many build jobs run at once. */
  readonly isLimited: boolean
  readonly notify: NotifySettings
  /** The branch that release pull requests go into. */
  readonly releaseBranch: string | undefined
}

/** The environment that trusted publishing is bound to. */
const environment = 'release'

/** Decides from what is there; asks nothing. */
export function shapeOf(sight: Sight): Shape {
  const { manifests, config, isConfigured } = sight
  const templates = isConfigured ? [] : ownTemplates(sight)
  const said = config.channels
  const isTwofold = !isConfigured && (said.prerelease.environment !== undefined || goesToTestPyPI(sight))
  const release = said.release.environment ?? environment
  return {
    tagFilters: filtersOf(sight, templates),
    templates,
    environments: {
      release,
      prerelease: said.prerelease.environment ?? (isTwofold ? `${environment}-test` : release),
    },
    namesEnvironments: isTwofold,
    hasCrates: manifests.some((each) => each.ecosystem === 'rust'),
    isLimited: config.build.maxParallel !== undefined,
    notify: config.notify,
    releaseBranch: sight.releaseBranch,
  }
}

/** A Python package that has had a pre-release, or is at one, will have more, and they go to TestPyPI. */
function goesToTestPyPI({ manifests, tags }: Sight): boolean {
  if (!manifests.some((each) => each.ecosystem === 'python')) return false
  const texts = [
    ...tags.map((tag) => tag.replace(/^(?:.*[-@/])?v?(?=\d)/, '')),
    ...manifests.map((each) => each.version ?? ''),
  ]
  return texts.map((each) => readVersion(each)).some((each) => each !== undefined && isPrerelease(each))
}

/**
 * Templates of their own for packages that are released one by one: those whose names stand in tags, or all crates, where
 * the first tag is still to come and no version is everybody's. What an earlier run wrote stays.
 */
function ownTemplates(sight: Sight): Shape['templates'] {
  const { manifests, tags, config } = sight
  if (manifests.length < 2) return []
  const isApart = tags.length === 0 && new Set(manifests.map((each) => each.version)).size > 1
  const found = manifests.map((manifest) => {
    const here = config.packages.filter((each) => each.path === manifest.directory)
    const said = here.find((each) => each.ecosystem === manifest.ecosystem) ?? here[0]
    return { manifest, tag: said?.tag ?? namedIn(tags, manifest) }
  })
  const isNamed = (tag: string | undefined): boolean => tag?.includes('{name}') === true
  const example = found.find(({ manifest, tag }) => manifest.ecosystem === 'rust' && isNamed(tag))?.tag
  const forCrates = example ?? (isApart ? '{name}-v{version}' : undefined)
  if (forCrates === undefined && !found.some(({ tag }) => isNamed(tag))) return []
  const hasPlain = tags.length === 0 || tags.some((tag) => plainTag.test(tag))
  return found.map(({ manifest, tag }) => {
    const isRust = manifest.ecosystem === 'rust'
    // a crate may bear the wheel's name; plain tags are the wheel's then
    const isShared = !isRust && manifests.some((each) => each !== manifest && isNamesake(each, manifest))
    const usual = (isRust ? forCrates : undefined) ?? 'v{version}'
    return { id: idOf(manifest, manifests), manifest, tag: isShared && hasPlain ? 'v{version}' : (tag ?? usual) }
  })
}

const plainTag = /^v?\d/
const isNamesake = (one: Manifest, other: Manifest): boolean => one.name === other.name

/** The template with the package's name in it that its tags follow. */
function namedIn(tags: readonly string[], { name }: Manifest): string | undefined {
  return tagTemplates
    .filter((each) => each.includes('{name}'))
    .find((each) => {
      const front = each.replace('{name}', name).replace('{version}', '')
      return tags.some((tag) => tag.startsWith(front) && readVersion(tag.slice(front.length)) !== undefined)
    })
}

function idOf(manifest: Manifest, all: readonly Manifest[]): string {
  const isOne = all.every((each) => each === manifest || !isNamesake(each, manifest))
  return isOne ? manifest.name : `${manifest.name}-${manifest.ecosystem}`
}

/** GitHub's patterns for the templates. */
function filtersOf({ manifests, tags, config, isConfigured }: Sight, templates: Shape['templates']): readonly string[] {
  const usual = tags.some((tag) => /^\d/.test(tag) && readVersion(tag) !== undefined)
    ? ['v{version}', '{version}']
    : ['v{version}']
  const hasSaid = isConfigured || config.packages.length > 0
  const said = hasSaid ? saidIn(config, manifests, usual) : templates.map((each) => each.tag)
  return [...new Set((said.length === 0 ? usual : said).map((each) => filterOf(each)))].sort()
}

/** `*` is anything but a slash; what else means something in a filter has a backslash in front. */
const filterOf = (template: string): string =>
  template
    .replace(/[*+?![\]\\]/g, '\\$&')
    .replace('{name}', '*')
    .replace('{version}', '[0-9]*')

function saidIn({ packages }: Config, manifests: readonly Manifest[], usual: readonly string[]): readonly string[] {
  const of = (each: ConfiguredPackage): readonly string[] => (each.tag === undefined ? usual : [each.tag])
  const rest = manifests.some((each) => packages.every(({ path }) => path !== each.directory))
  return [...(rest ? usual : []), ...packages.filter((each) => each.publish).flatMap((each) => of(each))]
}
