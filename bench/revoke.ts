import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { accessTokenKey, makeAccessToken } from '../rehearsal/handlers/crates/access-token.ts'
import { openJournal } from '../rehearsal/journal.ts'
import { clientKnobs } from '../rehearsal/knobs.ts'
import { newRun } from '../rehearsal/run-facts.ts'
import { openWorld } from '../rehearsal/world.ts'
import { dist } from './dist.ts'
import { inFolder } from './folder.ts'
import { launch, ownEnvironment, type Taken } from './launch.ts'
import { inTurn, line } from './measure.ts'

/**
 * The post program after a publishing job was killed with a credential of crates.io in its hands: the whole program, from
 * its start to its end. It has to end that credential with one request, and to succeed.
 */
export async function benchRevoke(): Promise<void> {
  await inFolder(async (folder) => {
    const journal = openJournal()
    const upstream = () => Promise.resolve({ status: 404 })
    const world = await openWorld({ run: newRun(), upstream, journal, offline: true })
    const authorities = path.join(folder, 'authorities.pem')
    await writeFile(authorities, world.edge.caPem)
    const env = { ...ownEnvironment(folder), ...clientKnobs(world.edge.proxyUrl, authorities) }
    const revoke = async (): Promise<Taken> => {
      const { minted, random } = world.services().crates
      const secret = makeAccessToken(random)
      const by = { kind: 'trusted', repository: 'octo-org/octo-repo', runId: '1', sha: '0'.repeat(40) } as const
      const expires = Date.now() + 30 * 60_000
      minted.set(accessTokenKey(secret) ?? '', { expires, crates: new Set(), anyBefore: undefined, by })
      const before = journal.entries().length
      const state = JSON.stringify([{ ecosystem: 'rust', url: 'https://crates.io', secret }])
      const argv = [process.execPath, path.join(dist, 'post', 'index.js')] as const
      const taken = await launch({ argv, cwd: folder, env: { ...env, STATE_minted: state } })
      const asked = journal.entries().slice(before)
      if (minted.size > 0 || asked.length !== 1) throw new Error(`${asked.length} requests:\n${taken.stdout}`)
      return taken
    }
    try {
      const of = await inTurn([{ name: 'post', run: revoke }], 9)
      console.log(
        line({
          name: 'revocation by the post program, one request',
          unit: 'ms',
          ours: of('post').map((each) => each.wall * 1000),
          goal: { kind: 'most', amount: 1000 },
        }),
      )
    } finally {
      await world.close()
    }
  })
}
