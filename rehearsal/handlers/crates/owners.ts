import { canonicalName } from './names.ts'
import type { CratesState } from './state.ts'
import { findCrateOrRefuse } from './versions.ts'

/**
 * `GET /api/v1/crates/{name}/owners`: users, and teams as `github:org:team`. Whoever made the crate here owns it; of the
 * others those that the options list. Throws `Refused` (404).
 */
export async function readOwners(state: CratesState, name: string): Promise<Readonly<Record<string, unknown>>> {
  const crate = await findCrateOrRefuse(state, name)
  const canonical = canonicalName(crate.name)
  const maker = state.created.get(canonical)
  const listed = Object.entries(state.options.owners ?? {}).find(([each]) => canonicalName(each) === canonical)?.[1]
  const logins = maker === undefined ? (listed ?? []) : [maker]
  return {
    users: logins.map((login, at) => {
      const [host, organization, team] = login.split(':')
      const isTeam = host === 'github' && team !== undefined
      return {
        id: at + 1,
        login,
        kind: isTeam ? 'team' : 'user',
        name: isTeam ? team : login,
        url: `https://github.com/${isTeam ? (organization ?? '') : login}`,
        avatar: null,
      }
    }),
  }
}
