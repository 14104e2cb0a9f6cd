import { Credential } from './model/credential.ts'
import { readMinted } from './model/minted.ts'
import { createActions } from './platform/actions.ts'
import { clock } from './platform/clock.ts'
import { createHttp } from './platform/http.ts'
import { createProcess } from './platform/process.ts'
import { cratesIo, otherAddress } from './registries/crates/address.ts'
import { revoke } from './registries/crates/trust.ts'
import { tellProblems } from './report/problems.ts'
import { ownRepository, version } from './version.ts'

/** Revokes what a main step that was killed left behind. Never fails the job: minted tokens run out by themselves. */
export async function revokeLeftovers(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const actions = createActions(environment)
  const leftovers = readMinted(actions.saved('minted'))
  if (leftovers.length === 0) {
    actions.line('No credential was left behind.')
    return
  }
  const { environment: own } = createProcess(environment)
  const http = createHttp({ environment: own, version, repository: ownRepository, clock })
  for (const { ecosystem, url, secret } of leftovers) {
    actions.mask(secret)
    // PyPI has no way to end a token; it runs out after 15 minutes
    if (ecosystem === 'python') continue
    const address = url === cratesIo.api ? cratesIo : otherAddress(url)
    const failed = await revoke(http, address, new Credential(secret, 'minted'))
    if (failed === undefined) actions.line(`The credential for ${url} is revoked.`)
    else tellProblems([{ ...failed, level: 'warning' }], false, actions)
  }
}
