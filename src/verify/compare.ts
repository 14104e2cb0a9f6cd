import type { Distribution } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import { standingOf } from '../model/standing.ts'
import type { Published, Registry, Unreadable } from '../registries/registry.ts'

/** Whether the registry was seen to serve a file with our bytes; where not, why. */
export interface Verified {
  readonly filename: string
  readonly verified: boolean
  readonly problem?: Problem
}

/** What one look at the registry says of a file: served, served with other bytes (which is final), or not seen yet. */
export type Sight = Verified | { readonly unseen: string }

/** Holds one file against what the registry was found to have of its release. */
export function compare(
  registry: Registry,
  distribution: Distribution,
  found: Published | 'absent' | Unreadable,
): Sight {
  const { filename } = distribution
  if (found === 'absent') return { unseen: 'does not know the project yet' }
  if ('unreadable' in found) return { unseen: `could not be asked (${found.unreadable.message})` }
  const { standing, held } = standingOf(distribution, found.files)
  if (standing === 'identical') return { filename, verified: true }
  if (held === undefined) return { unseen: 'does not show the file yet' }
  return servesOther(registry, distribution, held.sha256)
}

/** The registry has other bytes than those that were built: told with both hashes. */
export function servesOther(registry: Registry, distribution: Distribution, held: string): Verified {
  const { filename, sha256 } = distribution
  const message = `${registry.url} serves ${filename} with SHA-256 ${held}; ${sha256} was built.`
  const fix = `Somebody else has published this file. Yank the release, find out who can publish it, and release a new version: ${registry.page(distribution)}`
  return { filename, verified: false, problem: problem('verify-differs', message, fix) }
}
