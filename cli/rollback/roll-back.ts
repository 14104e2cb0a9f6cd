import type { Problem } from '../../src/model/problem.ts'
import { configIn } from '../config-in.ts'
import { readToken, sourceOf, waysTo } from '../release/tokens.ts'
import { openReach, type Reach, type RepositoryPlace } from '../verify/reach.ts'
import { openScope } from '../verify/open-scope.ts'
import { visibilityProblems } from '../visibility.ts'
import { carryOut } from './carry-out.ts'
import { deedsFor } from './deeds.ts'
import type { RolledBack } from './report.ts'
import { mustBeKnown, standingOf } from './standing.ts'
import type { WantedRollback } from './wanted.ts'

/** Looks at a release, and withdraws it where that was asked for. Throws a `Refusal` where nobody knows the tag. */
export async function rollBack(wanted: WantedRollback, environment: NodeJS.ProcessEnv): Promise<RolledBack> {
  const reach = await openReach(environment, wanted)
  const scope = await openScope(wanted, reach)
  const standing = await standingOf(wanted, reach, scope)
  mustBeKnown(standing)
  const place = scope.repository
  const deeds = deedsFor(standing, place, wanted)
  const shown = { wanted, place, standing, deeds, refusals: [] }
  if (!wanted.yes) return shown
  const token = await gitHubToken(wanted, reach)
  const refusals = await closed(reach, place, token)
  if (refusals.length > 0) return { ...shown, refusals }
  const record = place === undefined || token === undefined ? undefined : reach.record(place, token)
  const done = await carryOut(deeds, { wanted, reach, record, tokenCommand: await commandIn(wanted, reach) })
  return { ...shown, deeds: done }
}

async function gitHubToken(wanted: WantedRollback, { process }: Reach): Promise<string | undefined> {
  const source = sourceOf('github', process.environment, { flag: undefined, config: undefined })
  const read = await readToken('github', source, process, wanted.root, () => {})
  return 'token' in read ? read.token : undefined
}

/** Of a private repository nothing is changed, and nothing of one that nobody says is public. */
async function closed(
  reach: Reach,
  place: RepositoryPlace | undefined,
  token: string | undefined,
): Promise<readonly Problem[]> {
  const heard = place === undefined ? undefined : await reach.gitHub(place, token).repository()
  return visibilityProblems(heard).map((each) => ({
    ...each,
    level: 'error',
    fix:
      each.code === 'repository-private'
        ? 'Nothing of a private repository is changed from here. What can be done by hand is listed above.'
        : `${waysTo('github')}.`,
  }))
}

/** The command that the config of the checkout names. */
async function commandIn(wanted: WantedRollback, { files }: Reach): Promise<string | undefined> {
  if (wanted.repository !== undefined) return undefined
  return (await configIn(wanted, files)).config.credentials.cratesTokenCommand
}
