import { withdrawnText } from '../../src/audit/withdrawal.ts'
import { Credential } from '../../src/model/credential.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { GitHubRefusal } from '../../src/ports/github.ts'
import type { RecordedRelease, ReleaseRecord } from '../../src/ports/release-record.ts'
import { addressOf, cratesIo } from '../../src/registries/crates/address.ts'
import { openIndex } from '../../src/registries/crates/sparse-index.ts'
import { yank } from '../../src/registries/crates/yank.ts'
import { readToken, sourceOf, waysTo } from '../release/tokens.ts'
import type { Reach } from '../verify/reach.ts'
import type { Deed } from './deeds.ts'
import type { WantedRollback } from './wanted.ts'

/** What the deeds are done with. */
export interface Hands {
  readonly wanted: WantedRollback
  readonly reach: Reach
  /** The command of the config that prints the token of crates.io. */
  readonly tokenCommand: string | undefined
  /** GitHub with a token that may write; `undefined`: there is no token. */
  readonly record: ReleaseRecord | undefined
}

/** Milliseconds until the index must show a yank; a cache before it may take ten minutes. */
const patience = 20_000
const firstWait = 500

/** Does what is open, each on its own: what is refused in one place does not keep the others. */
export async function carryOut(deeds: readonly Deed[], hands: Hands): Promise<readonly Deed[]> {
  const done: Deed[] = []
  let token: Promise<Credential | { readonly problem: Problem }> | undefined
  for (const deed of deeds) {
    const { what, state } = deed
    if (state !== 'open' || what.kind === 'by-hand') {
      done.push(deed)
      continue
    }
    const wrong =
      what.kind === 'yank' ? await yankOne(what.crate, (token ??= tokenFor(hands)), hands) : await markOne(what, hands)
    if (wrong === undefined) done.push({ ...deed, state: 'done' })
    // a warning: it is done, and cannot be seen yet
    else done.push({ ...deed, state: wrong.level === 'warning' ? 'done' : 'failed', problem: wrong })
  }
  return done
}

async function tokenFor({ wanted, reach, tokenCommand }: Hands): Promise<Credential | { readonly problem: Problem }> {
  const commands = { flag: wanted.tokenCommand, config: tokenCommand }
  const source = sourceOf('crates', reach.process.environment, commands)
  // nothing that is printed here ever holds it
  const read = await readToken('crates', source, reach.process, wanted.root, () => {})
  if ('problem' in read) return read
  if (read.token !== undefined) return new Credential(read.token, 'given')
  return {
    problem: problem(
      'credential-missing',
      'There is no token for crates.io.',
      `${waysTo('crates')}. It needs the scope \`yank\`.`,
    ),
  }
}

async function yankOne(
  crate: Extract<Deed['what'], { kind: 'yank' }>['crate'],
  token: Promise<Credential | { readonly problem: Problem }>,
  { wanted, reach }: Hands,
): Promise<Problem | undefined> {
  const credential = await token
  if ('problem' in credential) return credential.problem
  const named = wanted.addresses.crates
  const address = named === undefined ? cratesIo : addressOf(named)
  const index = openIndex({ http: reach.http, address, isCratesIo: address === cratesIo, reading: credential })
  const place = await index.place()
  if ('unreadable' in place) return place.unreadable
  const refused = await yank(reach.http, place.api, crate, credential)
  return refused ?? seen(crate, reach)
}

/** Waits until the index shows it, as cargo will see it. */
async function seen(crate: Parameters<typeof yank>[2], { registries, clock }: Reach): Promise<Problem | undefined> {
  const { rust } = registries('pypi')
  const end = clock.now() + patience
  for (let wait = firstWait; ; wait *= 2) {
    const found = await rust.find(crate)
    if (found !== 'absent' && 'files' in found && found.files.some(({ yanked }) => yanked)) return undefined
    if (clock.now() + wait > end) break
    await clock.sleep(wait)
  }
  return problem(
    'rollback-unseen',
    `${rust.url} yanked ${crate.name} ${crate.version}, and its index does not show it yet.`,
    'Nothing to do: a cache before the index may keep the old answer for ten minutes.',
    { level: 'warning' },
  )
}

async function markOne(
  what: Extract<Deed['what'], { kind: 'mark' | 'promote' }>,
  { wanted, record }: Hands,
): Promise<Problem | undefined> {
  if (record === undefined) {
    return problem(
      'credential-missing',
      'There is no token for GitHub.',
      `${waysTo('github')}. It needs \`contents: write\`.`,
    )
  }
  const answer =
    what.kind === 'promote'
      ? await record.mark(what.release, { latest: true })
      : await record.mark(what.release, {
          ...withdrawnText(what.release, wanted.reason),
          prerelease: true,
          latest: false,
        })
  return answer === true ? undefined : refused(what.release, answer)
}

const refused = ({ url, immutable }: RecordedRelease, { status, refused: words }: GitHubRefusal): Problem =>
  problem(
    'rollback-refused',
    `GitHub did not change the release: ${status === 0 ? words : `${status} ${words}`}.`,
    status === 401 || status === 403 || status === 404
      ? 'The token needs `contents: write` of this repository.'
      : status === 422
        ? `Running it again changes nothing. Edit the release by hand: ${url}${immutable ? ' Of an immutable release GitHub lets you change the title, the notes and whether it is a pre-release.' : ''}`
        : 'Look at https://www.githubstatus.com, and run the same command again: what is done stays done.',
  )
