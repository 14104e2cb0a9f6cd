import { stripVTControlCharacters } from 'node:util'
import { type Problem, problem } from '../model/problem.ts'

/**
 * That cargo may not read a registry which the crates depend on (`auth-required`), by its words. One crate that needs another
 * of the same release is enough: cargo asks the index before it lays the new one over it.
 */
export function registryTokenProblem(stderr: string): Problem | undefined {
  const words = stripVTControlCharacters(stderr)
  const named = /(?:no token found for|token rejected for) `([^`]+)`/.exec(words)?.[1]
  const isUnprovided = words.includes('authenticated registries require a credential-provider to be configured')
  if (named === undefined && !isUnprovided) return undefined
  const registry = named ?? /Updating `([^`]+)` index/.exec(words)?.[1] ?? 'NAME'
  const login = `Log cargo in before this step, with a token that may read and nothing else: the code that is built can read it, too. \`cargo login --registry ${registry}\``
  const provider =
    'Cargo also wants to be told where such tokens are: `[registry]` with `global-credential-providers = ["cargo:token"]` in .cargo/config.toml.'
  return problem(
    'build-registry-token',
    `cargo packages what needs the registry \`${registry}\`, which is read with a token only, and ${isUnprovided ? 'it has been told of no place for tokens' : words.includes('token rejected for') ? 'its token was refused' : 'it has none'}.`,
    `${login}\n${provider}\nNo variable with a token, such as CARGO_REGISTRIES_${registry.toUpperCase().replaceAll('-', '_')}_TOKEN, reaches a program that this action starts.`,
  )
}
