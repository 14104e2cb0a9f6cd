import { isSameRepository } from '../../src/model/same-repository.ts'

/** Whose a name on a registry is, by the repository that its page names. */
export type Belonging = 'ours' | 'unclear' | { readonly foreign: string }

/** Pages of github.com that are no repository: `github.com/sponsors/NAME`. */
const pages = /^(?:sponsors|orgs|users|apps|marketplace|settings|features|topics|about|login|search|notifications)$/i

/**
 * Holds the addresses that a page names against a repository. One that names ours is enough: a project may link to what it
 * is built on. `unclear`: none of them is a repository on GitHub, or nobody knows which is ours.
 */
export function belonging(addresses: readonly string[], repository: string | undefined): Belonging {
  const named = addresses.flatMap((each) => repositoryIn(each) ?? [])
  const [first] = named
  if (first === undefined || repository === undefined) return 'unclear'
  return named.some((each) => isSameRepository(each, repository)) ? 'ours' : { foreign: first }
}

/** `owner/name` of an address on GitHub, whatever page of the repository it leads to; `undefined` for any other. */
export function repositoryIn(address: string): string | undefined {
  const found = /^(?:git\+)?https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i.exec(
    address.trim(),
  )
  const [, owner, name] = found ?? []
  return owner === undefined || name === undefined || pages.test(owner) ? undefined : `${owner}/${name}`
}
