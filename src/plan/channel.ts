import type { Config } from '../model/config.ts'
import type { Manifest } from '../model/package.ts'
import type { LeftOut, Plan } from '../model/plan.ts'

/** Where this release goes, and what stays behind because of it. */
export interface ChosenChannel {
  readonly channel: Plan['channel']
  readonly pypi: Plan['pypi']
  readonly crates: Plan['crates']
  readonly environment: string | undefined
  readonly kept: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
}

/** Takes the channel of a version, and leaves out what the channel skips. */
export function chooseChannel(config: Config, prerelease: boolean, selected: readonly Manifest[]): ChosenChannel {
  const channel = prerelease ? 'prerelease' : 'release'
  const said = config.channels[channel]
  const hasPython = selected.some((each) => each.ecosystem === 'python')
  // crates.io has no test index: beside a Python package that goes to TestPyPI, crates wait for the final version
  const isWaiting = said.crates === undefined && said.pypi === 'testpypi' && hasPython
  const crates = said.crates ?? (isWaiting ? 'skip' : 'crates.io')
  const isSkipped = (each: Manifest): boolean => (each.ecosystem === 'python' ? said.pypi : crates) === 'skip'
  const reasonOf = (each: Manifest): string =>
    each.ecosystem === 'rust' && isWaiting
      ? 'is a pre-release, and crates.io has no test index'
      : `is skipped in the channel \`${channel}\` (\`channels\` in the config)`
  return {
    channel,
    pypi: said.pypi === 'testpypi' ? 'testpypi' : 'pypi',
    crates,
    environment: said.environment,
    kept: selected.filter((each) => !isSkipped(each)),
    leftOut: selected
      .filter((each) => isSkipped(each))
      .map((each) => ({
        ecosystem: each.ecosystem,
        name: each.name,
        version: each.version,
        directory: each.directory,
        reason: reasonOf(each),
      })),
  }
}
