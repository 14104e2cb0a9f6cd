import type { Credential } from '../../model/credential.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { Http } from '../../ports/http.ts'
import { addresses, type PypiAddress } from './address.ts'
import { heard } from './words.ts'

/** Short: everything is published by now, and the token runs out by itself. */
const deadline = 10_000

/**
 * Ends a minted token before its 15 minutes are over: `POST /_/oidc/burn-token` with `{"token": "pypi-…"}` gives 202,
 * whatever became of it (pypi/warehouse#20197, which uv calls after a publish; TestPyPI is the same software). Gives a
 * warning where that fails. Only PyPI and TestPyPI are asked: another index is not sent a secret to an address that it has
 * not announced.
 */
export async function burn(http: Http, address: PypiAddress, credential: Credential): Promise<Problem | undefined> {
  if (!isPublic(address)) return undefined
  const url = new URL('/_/oidc/burn-token', address.upload).href
  const answer = await http.send({
    method: 'POST',
    url,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ token: credential.reveal() })),
    deadline,
    repeatable: true,
  })
  if (answer.status >= 200 && answer.status < 300) return undefined
  const fix = 'Nothing needs to be done: it runs out 15 minutes after it was minted.'
  return problem('credential-unrevoked', `${url} ${heard(answer)}.`, fix, { level: 'warning' })
}

/** The address of the index that a person knows by this one: `https://pypi.org`. `undefined` for any other. */
export const publicAddress = (url: string): PypiAddress | undefined =>
  Object.values(addresses).find(({ project }) => project !== undefined && new URL(project).origin === url)

const isPublic = ({ upload }: PypiAddress): boolean => Object.values(addresses).some((each) => each.upload === upload)
