import { describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import type { Http, HttpRequest, HttpResponse } from '../../../src/ports/http.ts'
import { addresses, otherAddress } from '../../../src/registries/pypi/address.ts'
import { publicAddress } from '../../../src/registries/pypi/burn.ts'
import { createPypi } from '../../../src/registries/pypi/registry.ts'
import { clientStage } from '../stage.ts'

/** A client whose way out gives this answer to everything. */
function stage(name: 'pypi' | 'testpypi' | 'other', answer: Partial<HttpResponse> = {}) {
  const sent: HttpRequest[] = []
  const http: Http = {
    send(request) {
      sent.push(request)
      return Promise.resolve({ status: 202, reason: 'Accepted', headers: {}, body: new Uint8Array(), ...answer })
    },
  }
  const registry = createPypi({
    ...clientStage(),
    http,
    name,
    ...(name === 'other' && { address: otherAddress('https://index.example.org/legacy/') }),
    describe: () => Promise.resolve({ fields: [] }),
  })
  return { sent, close: () => registry.close(new Credential('pypi-minted', 'minted')) }
}

describe('a minted token is burnt', () => {
  test.each([
    ['pypi', 'https://upload.pypi.org/_/oidc/burn-token'],
    ['testpypi', 'https://test.pypi.org/_/oidc/burn-token'],
  ] as const)('on %s', async (name, url) => {
    const { sent, close } = stage(name)
    expect(await close()).toBeUndefined()
    expect(sent).toMatchObject([{ method: 'POST', url, headers: { 'content-type': 'application/json' } }])
    expect(JSON.parse(Buffer.from(sent[0]?.body as Uint8Array).toString())).toEqual({ token: 'pypi-minted' })
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
  })

  test('and not sent to an index that has not announced that it can', async () => {
    const { sent, close } = stage('other')
    expect(await close()).toBeUndefined()
    expect(sent).toEqual([])
  })

  test.each([
    [{ status: 404, reason: 'Not Found' }, 'answered 404'],
    [{ status: 422, body: Buffer.from('{"message":"Token request failed"}') }, 'answered 422: Token request failed'],
    [{ status: 0, reason: 'connect ECONNREFUSED' }, 'did not answer: connect ECONNREFUSED'],
  ])('and %j is a warning without the token in it', async (answer, words) => {
    const found = await stage('pypi', answer).close()
    expect(found).toMatchObject({ code: 'credential-unrevoked', level: 'warning' })
    expect(found?.message).toContain(words)
    expect(JSON.stringify(found)).not.toContain('pypi-minted')
  })
})

test('the post step finds the index by the address that a person knows', () => {
  expect(publicAddress('https://pypi.org')).toBe(addresses.pypi)
  expect(publicAddress('https://test.pypi.org')).toBe(addresses.testpypi)
  expect(publicAddress('https://index.example.org/legacy')).toBeUndefined()
  expect(publicAddress('https://crates.io')).toBeUndefined()
})
