import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { handleArtifacts } from '../../../rehearsal/handlers/artifacts.ts'
import { servicePath } from '../../../rehearsal/handlers/artifacts/service.ts'
import { type ArtifactsState, newArtifactsState } from '../../../rehearsal/handlers/artifacts/state.ts'
import { handleGitHub } from '../../../rehearsal/handlers/github.ts'
import { newGitHubState } from '../../../rehearsal/handlers/github/state.ts'
import { newJob } from '../../../rehearsal/job-facts.ts'
import { newRun } from '../../../rehearsal/run-facts.ts'
import { ask } from '../plain-server.ts'

const begin = Date.UTC(2026, 10, 1)
const host = 'results-receiver.actions.githubusercontent.com'
const run = newRun()
const job = newJob(run, begin)
const ids = { workflow_run_backend_id: run.backendId, workflow_job_run_backend_id: job.backendId }

interface Stage {
  now: number
  readonly state: ArtifactsState
}

function stage(): Stage {
  const clock: { now: number } = { now: begin }
  return Object.assign(clock, { state: newArtifactsState({ now: () => clock.now, run }) })
}

async function send(state: ArtifactsState, ...request: Parameters<typeof ask>) {
  const answer = await handleArtifacts(ask(...request), state)
  if (answer === 'upstream') throw new Error('handed on')
  return { status: answer.status, headers: answer.headers ?? {}, body: String(answer.body ?? '') }
}

async function service(state: ArtifactsState, method: string, fields: object, token = job.runtimeToken) {
  const answer = await send(state, 'POST', servicePath + method, { host, token, body: fields })
  return { status: answer.status, body: JSON.parse(answer.body) as Record<string, string> }
}

/** Creates `dist`, and gives the address to upload to. */
async function created(state: ArtifactsState, name = 'dist'): Promise<URL> {
  const { body } = await service(state, 'CreateArtifact', { ...ids, name, version: 7 })
  return new URL(body['signed_upload_url'] ?? '')
}

async function put(
  state: ArtifactsState,
  url: URL,
  body: string,
  more: { query?: string; headers?: Record<string, string> } = {},
) {
  const headers = { 'x-ms-blob-type': 'BlockBlob', ...more.headers }
  return send(state, 'PUT', url.pathname, {
    host: url.host,
    query: `${url.search.slice(1)}${more.query ?? ''}`,
    headers,
    body,
  })
}

async function stored(state: ArtifactsState): Promise<URL> {
  const url = await created(state)
  await put(state, url, 'bytes')
  await service(state, 'FinalizeArtifact', { ...ids, name: 'dist', size: '5' })
  return url
}

describe('The artifact service refuses', () => {
  const foreign = newJob(newRun({ runId: 2 }), begin).runtimeToken
  const make = { ...ids, name: 'new', version: 7 }
  test.each<[string, string, object, string | undefined, number, object]>([
    ['a token that nobody issued', 'ListArtifacts', ids, 'x', 401, { code: 'unauthenticated' }],
    ['the token of another run', 'ListArtifacts', ids, foreign, 403, { code: 'permission_denied' }],
    [
      'another job’s id',
      'CreateArtifact',
      { ...make, workflow_job_run_backend_id: 'x' },
      undefined,
      403,
      { code: 'permission_denied' },
    ],
    [
      'a name that is taken',
      'CreateArtifact',
      { ...make, name: 'dist' },
      undefined,
      409,
      { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
    ],
    [
      'a name with a slash',
      'CreateArtifact',
      { ...make, name: 'a/b' },
      undefined,
      400,
      { code: 'invalid_argument', msg: 'name contains invalid characters' },
    ],
    [
      'no name',
      'CreateArtifact',
      { ...make, name: '' },
      undefined,
      400,
      { code: 'invalid_argument', msg: 'name is required' },
    ],
    [
      'a version of the protocol before the fourth',
      'CreateArtifact',
      { ...make, version: 3 },
      undefined,
      400,
      { code: 'invalid_argument', msg: 'version is not supported' },
    ],
    [
      'an end that is over',
      'CreateArtifact',
      { ...make, expires_at: '2020-01-01T00:00:00Z' },
      undefined,
      400,
      { code: 'invalid_argument', msg: 'expires_at is not in the future' },
    ],
    [
      'to finish what nobody began',
      'FinalizeArtifact',
      { ...ids, name: 'new', size: '5' },
      undefined,
      404,
      { code: 'not_found' },
    ],
    [
      'to finish what is finished',
      'FinalizeArtifact',
      { ...ids, name: 'dist', size: '5' },
      undefined,
      409,
      { code: 'already_exists' },
    ],
    [
      'to finish what was not uploaded',
      'FinalizeArtifact',
      { ...ids, name: 'begun', size: '5' },
      undefined,
      412,
      { code: 'failed_precondition' },
    ],
    [
      'another size than the upload has',
      'FinalizeArtifact',
      { ...ids, name: 'uploaded', size: '4' },
      undefined,
      400,
      { code: 'invalid_argument', msg: 'size does not match the uploaded artifact' },
    ],
    [
      'another digest than the upload has',
      'FinalizeArtifact',
      { ...ids, name: 'uploaded', size: '5', hash: 'sha256:00' },
      undefined,
      400,
      { code: 'invalid_argument', msg: 'hash does not match the uploaded artifact' },
    ],
    [
      'the address of what is not finished',
      'GetSignedArtifactURL',
      { ...ids, name: 'uploaded' },
      undefined,
      404,
      { code: 'not_found' },
    ],
    ['to delete what is not there', 'DeleteArtifact', { ...ids, name: 'new' }, undefined, 404, { code: 'not_found' }],
    ['a method that it does not have', 'toString', ids, undefined, 404, { code: 'bad_route' }],
  ])('%s', async (_, method, fields, token, status, body) => {
    const { state } = stage()
    await stored(state)
    await created(state, 'begun')
    await put(state, await created(state, 'uploaded'), 'bytes')
    const answer = await service(state, method, fields, token)
    expect(answer.body).toMatchObject(body)
    expect(answer.status).toBe(status)
  })

  test('what is no JSON', async () => {
    const answer = await send(stage().state, 'POST', `${servicePath}ListArtifacts`, {
      host,
      token: job.runtimeToken,
      body: '{',
    })
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('malformed') })
  })

  test('to show an artifact whose retention is over; GitHub’s API says so with 410', async () => {
    const at = stage()
    await stored(at.state)
    const github = newGitHubState({
      now: () => at.now,
      repository: run.repository,
      artifacts: at.state,
      tokens: [['t', { actions: 'read' }]],
    })
    const id = at.state.artifacts[0]?.id ?? 0
    const path = `/repos/octo-org/octo-repo/actions/artifacts/${id}`
    const request = { host: 'api.github.com', token: 't' }
    expect(await handleGitHub(ask('GET', `${path}/zip`, request), github)).toMatchObject({ status: 302 })
    at.now += 91 * 86_400_000
    const later = newJob(run, at.now).runtimeToken
    expect((await service(at.state, 'ListArtifacts', ids, later)).body).toEqual({ artifacts: [] })
    expect(await handleGitHub(ask('GET', `${path}/zip`, request), github)).toMatchObject({ status: 410 })
    const list = await handleGitHub(
      ask('GET', `/repos/octo-org/octo-repo/actions/runs/${run.runId}/artifacts`, request),
      github,
    )
    expect(JSON.parse(String(list === 'upstream' ? '' : list.body))).toMatchObject({
      total_count: 1,
      artifacts: [{ expired: true }],
    })
  })
})

describe('The blob store refuses', () => {
  const wrong = createHash('md5').update('other').digest('base64')
  test.each<
    [string, (url: URL) => { query?: string; headers?: Record<string, string>; body?: string }, number, string]
  >([
    ['a forged signature', (url) => (url.searchParams.set('sig', 'x'), {}), 403, 'AuthenticationFailed'],
    [
      'an end that was put off',
      (url) => (url.searchParams.set('se', '2099-01-01T00:00:00.000Z'), {}),
      403,
      'AuthenticationFailed',
    ],
    ['no signature', (url) => (url.searchParams.delete('sig'), {}), 409, 'PublicAccessNotPermitted'],
    ['a block without an id', () => ({ query: '&comp=block' }), 400, 'InvalidQueryParameterValue'],
    ['a block whose id is not base64', () => ({ query: '&comp=block&blockid=a' }), 400, 'InvalidQueryParameterValue'],
    ['an empty block', () => ({ query: '&comp=block&blockid=QUFB', body: '' }), 400, 'InvalidHeaderValue'],
    [
      'a list of blocks that were never staged',
      () => ({ query: '&comp=blocklist', body: '<BlockList><Latest>QUFB</Latest></BlockList>' }),
      400,
      'InvalidBlockList',
    ],
    ['a list that is no list', () => ({ query: '&comp=blocklist', body: 'x' }), 400, 'InvalidXmlDocument'],
    ['a blob of another kind', () => ({ headers: { 'x-ms-blob-type': 'PageBlob' } }), 400, 'InvalidHeaderValue'],
    ['bytes whose checksum is another', () => ({ headers: { 'content-md5': wrong } }), 400, 'Md5Mismatch'],
  ])('%s', async (_, change, status, code) => {
    const { state } = stage()
    const url = await created(state)
    const { body = 'bytes', ...more } = change(url)
    const answer = await put(state, url, body, more)
    expect(answer.headers['x-ms-error-code']).toBe(code)
    expect(answer.body).toContain(`<Code>${code}</Code>`)
    expect(answer.status).toBe(status)
  })

  test('to write to a finished artifact', async () => {
    const { state } = stage()
    const answer = await put(state, await stored(state), 'other')
    expect(answer).toMatchObject({ status: 409, headers: { 'x-ms-error-code': 'BlobImmutableDueToPolicy' } })
  })

  test('to read with the address for writing, to write with the one for reading, and either after its time', async () => {
    const at = stage()
    const url = await stored(at.state)
    const get = (to: URL) => send(at.state, 'GET', to.pathname, { host: to.host, query: to.search })
    expect((await get(url)).headers['x-ms-error-code']).toBe('AuthorizationPermissionMismatch')
    const { body } = await service(at.state, 'GetSignedArtifactURL', { ...ids, name: 'dist' })
    const reading = new URL(body['signed_url'] ?? '')
    expect(reading.host).toBe('productionresultssa0.blob.core.windows.net')
    expect(await get(reading)).toMatchObject({
      status: 200,
      body: 'bytes',
      headers: { 'content-type': 'application/zip' },
    })
    expect((await put(at.state, reading, 'x')).headers['x-ms-error-code']).toBe('AuthorizationPermissionMismatch')
    at.now += 11 * 60_000
    expect((await get(reading)).status).toBe(403)
  })

  test('nothing for another host, because it is not asked', async () => {
    expect(await handleArtifacts(ask('GET', '/x', { host: 'other.blob.core.windows.net' }), stage().state)).toBe(
      'upstream',
    )
  })
})
