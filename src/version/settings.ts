import type { ConfiguredPackage, VersionSettings } from '../model/config.ts'
import type { Look } from './changelog/section.ts'
import type { Group } from './decide.ts'
import { type BumpRules, defaultTypes, type Series } from './rules.ts'

/** Everything by which a next version is found and written, whichever file it was configured in. */
export interface VersionRules extends BumpRules {
  readonly packages: readonly ConfiguredPackage[]
  readonly groups: readonly Group[]
  /** The manifest that holds the version. */
  readonly source: string | undefined
  /** The file's name, in each package's folder; `false`: none is written. */
  readonly changelog: string | false
  /** `undefined`: as the changelog looks that is there. */
  readonly look: Look | undefined
  readonly contributors: boolean
  readonly files: readonly { readonly path: string; readonly at: string | undefined }[]
  /** Texts in place of messages, by the commit's hash. */
  readonly overrides: ReadonlyMap<string, string>
}

/** The rules of a config file. */
export function rulesOf(
  settings: VersionSettings,
  packages: readonly ConfiguredPackage[],
  series: Series | undefined,
): VersionRules {
  return {
    types: defaultTypes,
    zero: settings.zero,
    series,
    packages,
    groups: settings.groups,
    source: settings.source,
    changelog: settings.changelog ?? 'CHANGELOG.md',
    look: undefined,
    contributors: false,
    files: settings.files,
    overrides: new Map(),
  }
}
