import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGitHub } from '../../src/platform/github.ts'
import { createHttp } from '../../src/platform/http.ts'
import { testClock } from './clock.ts'

let server: Server
let answer = { status: 200, type: 'application/json', body: '' }
beforeEach(async () => {
  server = createServer((_, outgoing) => {
    outgoing.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

function gitHub() {
  const { port } = server.address() as AddressInfo
  const http = createHttp({ environment: {}, version: '0', repository: 'o/r', clock: testClock(0), random: () => 0 })
  return createGitHub(http, { apiUrl: `http://127.0.0.1:${port}`, repository: 'octo/tally', token: undefined })
}

describe('an answer of the API that is none', () => {
  test.each([
    ['a page', 'text/html', '<!doctype html><title>Soon</title>'],
    ['bytes that mean nothing', 'application/json', '\u0000\u0001{'],
  ])('(%s) is a refusal that says so, and no repository that is private', async (_, type, body) => {
    answer = { status: 200, type, body }
    const refused = { refused: 'it answered 200 with what is no JSON: a page of something in between' }
    expect(await gitHub().repository()).toMatchObject(refused)
    expect(await gitHub().tagCommit('v1.0.0')).toMatchObject(refused)
  })

  test('is told apart from one that the API gives', async () => {
    const body = JSON.stringify({ visibility: 'public', private: false, default_branch: 'main' })
    answer = { status: 200, type: 'application/json; charset=utf-8', body }
    expect(await gitHub().repository()).toEqual({ visibility: 'public', defaultBranch: 'main' })
  })
})
