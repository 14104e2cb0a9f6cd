import { Credential } from './model/credential.ts'
import { readMinted } from './model/minted.ts'
import { createActions } from './platform/actions.ts'
import { clock } from './platform/clock.ts'
import { createHttp } from './platform/http.ts'
import { createProcess } from './platform/process.ts'
import { addressOf } from './registries/crates/address.ts'
import { revoke } from './registries/crates/trust.ts'
import { burn, publicAddress } from './registries/pypi/burn.ts'
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
    const credential = new Credential(secret, 'minted')
    const index = publicAddress(url)
    if (ecosystem === 'python' && index === undefined) {
      actions.line(`The credential for ${url} cannot be revoked there; it runs out by itself.`)
      continue
    }
    const failed =
      index === undefined ? await revoke(http, addressOf(url), credential) : await burn(http, index, credential)
    if (failed === undefined) actions.line(`The credential for ${url} is revoked.`)
    else tellProblems([{ ...failed, level: 'warning' }], false, actions)
  }
}
