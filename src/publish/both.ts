import type { Credential } from '../model/credential.ts'
import { type Ecosystem, ecosystems, type LocalDistribution } from '../model/distribution.ts'
import type { Minted } from '../model/minted.ts'
import type { FileOutcome } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Actions, Identity } from '../ports/runner.ts'
import type { Registry } from '../registries/registry.ts'
import type { Holding } from './inventory.ts'
import { openProgress } from './progress.ts'
import { publishTo } from './release.ts'
import { createSession, type Session } from './session.ts'

type Held = Holding<LocalDistribution>

/** What a publish to both registries needs. */
export interface BothOptions {
  readonly actions: Pick<Actions, 'line' | 'save'>
  readonly identity: Identity
  readonly clock: Clock
  readonly registries: Readonly<Record<Ecosystem, Registry>>
  /** The user's own tokens. */
  readonly given: Readonly<Record<Ecosystem, Credential | undefined>>
  /** What the plan counts on at each registry; where it says nothing, the identity goes before the token. */
  readonly trust?: Readonly<Record<Ecosystem, 'trusted' | 'token' | 'both' | undefined>>
  /** In the order of publishing. */
  readonly holdings: Readonly<Record<Ecosystem, readonly Held[]>>
  /** Milliseconds that may go into the rate limits of each registry. */
  readonly waitBudget?: number
  /** How many files of one Python release are under way at a time. */
  readonly width?: number
}

/** What became of the files. */
export interface Uploaded {
  readonly outcomes: readonly FileOutcome[]
  readonly problems: readonly Problem[]
  /** The names of the files that were sent with the user's own token. */
  readonly byToken: ReadonlySet<string>
}

/**
 * Crates, then Python. Both credentials are there before the first file is sent: that PyPI does not trust this workflow
 * must not be found out when the crates are published. The second registry is not begun where the first one failed.
 */
export async function publishToBoth(options: BothOptions): Promise<Uploaded> {
  const { actions, identity, clock, registries, given, trust, holdings, waitBudget, width } = options
  const outcomes: FileOutcome[] = []
  const problems: Problem[] = []
  const minted: Minted[number][] = []
  const sessionFor = (ecosystem: Ecosystem): Session =>
    createSession({
      registry: registries[ecosystem],
      identity,
      clock,
      given: trust?.[ecosystem] === 'trusted' ? undefined : given[ecosystem],
      trusted: trust?.[ecosystem] !== 'token',
      onMinted: (registry, secret) => {
        minted.push({ ecosystem, url: registry.url, secret })
        actions.save('minted', JSON.stringify(minted))
      },
    })
  const sessions = { rust: sessionFor('rust'), python: sessionFor('python') }
  for (const ecosystem of ecosystems) {
    // a pending publisher on PyPI makes the project when it is minted with, so only where the crates can follow
    if (problems.length > 0) break
    problems.push(...(await grantFor(sessions[ecosystem], holdings[ecosystem])))
  }
  for (const ecosystem of ecosystems) {
    const session = sessions[ecosystem]
    const failed = problems.some(stops) || outcomes.some((each) => each.outcome === 'failed')
    const own = failed ? holdings[ecosystem].map(notBegun) : holdings[ecosystem]
    try {
      outcomes.push(
        ...(await publishTo({
          registry: registries[ecosystem],
          session,
          clock,
          holdings: own,
          ...(waitBudget !== undefined && { waitBudget }),
          ...(width !== undefined && { width }),
          onWait: (line) => actions.line(line),
          onOutcome: openProgress({
            sizes: new Map(own.map(({ distribution: { filename, size } }) => [filename, size])),
            clock,
            tell: (line) => actions.line(line),
          }),
        })),
      )
    } finally {
      problems.push(...(await session.close()))
    }
  }
  // every minted token has been revoked: nothing is left for the post step
  if (minted.length > 0 && problems.every((each) => each.code !== 'credential-unrevoked')) actions.save('minted', '')
  const byToken = new Set(outcomes.filter((each) => each.byToken).map((each) => each.filename))
  return { outcomes, byToken, problems: [...outcomes.flatMap((each) => each.problem ?? []), ...problems] }
}

/** What became of the files where nothing may be uploaded: what is there is there all the same. */
export const nothingUploaded = ({
  registries,
  holdings,
}: Pick<BothOptions, 'registries' | 'holdings'>): readonly FileOutcome[] =>
  ecosystems.flatMap((ecosystem) =>
    holdings[ecosystem].map(({ distribution: { filename }, standing }) => ({
      filename,
      registry: registries[ecosystem].name,
      outcome: standing === 'identical' ? ('already-there' as const) : ('not-tried' as const),
      seconds: 0,
    })),
  )

/** Sees to it that there is a credential for what is to be uploaded; tells why not. */
async function grantFor(session: Session, holdings: readonly Held[]): Promise<readonly Problem[]> {
  const wanted = new Set(holdings.filter((each) => each.standing === 'absent').map((each) => each.newName))
  for (const newName of wanted) {
    const granted = await session.credential({ newName })
    if ('problem' in granted) return [granted.problem]
  }
  return []
}

const stops = (each: Problem): boolean => each.level !== 'warning'

/** What is there already is there all the same. */
const notBegun = (held: Held): Held => (held.standing === 'identical' ? held : { ...held, standing: 'unknown' })
