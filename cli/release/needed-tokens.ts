import type { Config } from '../../src/model/config.ts'
import type { Manifest } from '../../src/model/package.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { Process } from '../../src/ports/process.ts'
import { sourceOf, type TokenSource, type TokenUse, waysTo } from './tokens.ts'
import type { Wanted } from './wanted.ts'

/** Where the token for each registry comes from; `none` also where none is needed. */
export type TokenSources = Readonly<Record<'python' | 'rust', TokenSource>>

/** Which tokens the packages ask for, where they would come from, and those that come from nowhere. */
export function credentialsFor(
  wanted: Wanted,
  { process, config }: { readonly process: Process; readonly config: Config },
  manifests: readonly Manifest[],
): { readonly sources: TokenSources; readonly credentials: readonly Problem[] } {
  const { environment } = process
  const { credentials } = config
  const channel = wanted.prerelease === undefined ? config.channels.release : config.channels.prerelease
  const python: TokenUse = channel.pypi === 'testpypi' ? 'testpypi' : 'pypi'
  const sources = {
    python: sourceOf(python, environment, { flag: wanted.commands.pypi, config: credentials.pypiTokenCommand }),
    rust: sourceOf('crates', environment, { flag: wanted.commands.crates, config: credentials.cratesTokenCommand }),
  }
  const needsPython = channel.pypi !== 'skip' && manifests.some((each) => each.ecosystem === 'python')
  const needsRust = channel.crates !== 'skip' && manifests.some((each) => each.ecosystem === 'rust' && each.publishable)
  return {
    sources: {
      python: needsPython ? sources.python : { kind: 'none' },
      rust: needsRust ? sources.rust : { kind: 'none' },
    },
    credentials: [
      ...(needsPython && sources.python.kind === 'none'
        ? [noToken(python === 'pypi' ? 'PyPI' : 'TestPyPI', python)]
        : []),
      ...(needsRust && sources.rust.kind === 'none' ? [noToken('crates.io', 'crates')] : []),
    ],
  }
}

const noToken = (registry: string, use: TokenUse): Problem =>
  problem('credential-missing', `There is no token for ${registry}.`, `${waysTo(use)}.`, { level: 'live' })
