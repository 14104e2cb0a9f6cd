import type { Config, ConfiguredPackage } from '../model/config.ts'
import type { Manifest } from '../model/package.ts'
import type { LeftOut } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { shortList } from '../model/short-list.ts'
import type { OwnTemplate } from './tag.ts'

/** The packages of the repository with what the config says of them. */
export interface Settings {
  /** What may be released, as far as the config is concerned. */
  readonly manifests: readonly Manifest[]
  /** Found, and kept back by `publish: false` of the config. */
  readonly barred: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
  readonly problems: readonly Problem[]
  readonly own: OwnTemplate
  readonly of: (manifest: Manifest) => ConfiguredPackage | undefined
}

/** Joins the config's packages with the manifests by their folders. What the config does not name stays as it was found. */
export function applyConfig(config: Config, manifests: readonly Manifest[], configFile: string): Settings {
  const of = (manifest: Manifest): ConfiguredPackage | undefined => {
    const here = config.packages.filter((each) => each.path === manifest.directory)
    return (
      here.find((each) => each.ecosystem === manifest.ecosystem) ?? here.find((each) => each.ecosystem === undefined)
    )
  }
  const isBarred = (manifest: Manifest): boolean => of(manifest)?.publish === false
  const lost = config.packages.filter((each) => !manifests.some((manifest) => of(manifest) === each))
  const barred = manifests.filter((each) => isBarred(each))
  return {
    manifests: manifests.filter((each) => !isBarred(each)),
    barred,
    leftOut: barred.map(({ ecosystem, name, version, directory }) => ({
      ecosystem,
      name,
      version,
      directory,
      reason: 'is kept back by the config (`publish: false`)',
    })),
    problems: lost
      .filter((each) => each.publish)
      .map((each) =>
        problem(
          'package-unknown',
          `The config has the package \`${each.id}\` in ${each.path}, and no ${kindOf(each)} is there.`,
          `Correct \`path\`. ${manifests.length === 0 ? 'No packages were found.' : `Packages were found in ${foldersOf(manifests)}.`}`,
          { file: configFile },
        ),
      ),
    own: (manifest) => of(manifest)?.tag,
    of,
  }
}

const kindOf = ({ ecosystem }: ConfiguredPackage): string =>
  ecosystem === undefined ? 'package' : ecosystem === 'python' ? 'Python package' : 'crate'

const foldersOf = (manifests: readonly Manifest[]): string =>
  shortList([...new Set(manifests.map((each) => (each.directory === '.' ? 'the root' : each.directory)))])
