import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openEdge } from '../rehearsal/edge.ts'
import { handleSigstore, sigstoreHosts } from '../rehearsal/handlers/sigstore.ts'
import { newSigstoreState } from '../rehearsal/handlers/sigstore/state.ts'
import { identityClaims, newJob } from '../rehearsal/job-facts.ts'
import { openJournal } from '../rehearsal/journal.ts'
import { signJwt } from '../rehearsal/jwt.ts'
import { newRun } from '../rehearsal/run-facts.ts'
import { attestAll } from '../src/attest/attest.ts'
import { sha256Of } from '../src/model/sha256.ts'
import { clock } from '../src/platform/clock.ts'
import { createHttp } from '../src/platform/http.ts'
import { inFolder } from './folder.ts'
import { line } from './measure.ts'

const latency = 150

/** Attesting 40 files, from the first request to the last answer, where each request to Sigstore takes 150 ms. */
export async function benchAttest(): Promise<void> {
  const values: number[] = []
  for (let round = 0; round < 5; round += 1) values.push(await attestOnce(40))
  console.log(
    line({ name: `attesting 40 files at ${latency} ms`, unit: 's', ours: values, goal: { kind: 'most', amount: 3 } }),
  )
}

/** Seconds. Throws where a file is not attested. */
async function attestOnce(count: number): Promise<number> {
  const issuer = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const state = await newSigstoreState({ now: () => Date.now(), issuerKey: issuer.publicKey })
  const site = {
    service: 'sigstore',
    handle: (request: Parameters<typeof handleSigstore>[0]) => handleSigstore(request, state),
  }
  const edge = await openEdge({
    handlers: new Map(sigstoreHosts.map((host) => [host, site])),
    journal: openJournal(),
    upstream: () => Promise.resolve({ status: 0 }),
    offline: true,
    latency,
  })
  try {
    return await inFolder(async (folder) => {
      const authorities = path.join(folder, 'ca.pem')
      await writeFile(authorities, edge.caPem)
      const environment = { HTTPS_PROXY: edge.proxyUrl, SSL_CERT_FILE: authorities }
      const http = createHttp({ environment, version: '0.0.0', repository: 'release-action/bench', clock })
      const files = Array.from({ length: count }, (_, index) => {
        const filename = `demo-1.${index}-py3-none-any.whl`
        return { filename, sha256: sha256Of(filename) }
      })
      const begun = performance.now()
      const identity = { available: true, token: (audience: string) => slowToken(audience, issuer.privateKey) }
      const { attestations, problems } = await attestAll({ http, clock, identity }, files)
      const seconds = (performance.now() - begun) / 1000
      if (attestations.size !== count) throw new Error(problems.map((each) => each.message).join('\n'))
      return seconds
    })
  } finally {
    await edge.close()
  }
}

/** A token of the job, which takes as long as everything else. */
async function slowToken(audience: string, key: Parameters<typeof signJwt>[1]): Promise<{ readonly jwt: string }> {
  await clock.sleep(latency)
  const seconds = Math.floor(Date.now() / 1000)
  const times = {
    iss: 'https://token.actions.githubusercontent.com',
    iat: seconds,
    nbf: seconds - 600,
    exp: seconds + 300,
  }
  return { jwt: signJwt({ ...identityClaims(newJob(newRun(), Date.now())), ...times, aud: audience }, key, 'key-1') }
}
