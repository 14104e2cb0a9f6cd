import { describe, expect, test } from '@jest/globals'
import { hasty } from '../../../cli/doctor/hasty.ts'
import type { HttpRequest, HttpResponse } from '../../../src/ports/http.ts'

const answer = (status: number): HttpResponse => ({ status, reason: 'why', headers: {}, body: new Uint8Array() })

/** A way out that answers by host, and writes down what it was asked. */
function stage(statuses: Readonly<Record<string, number>>) {
  const asked: HttpRequest[] = []
  const told: string[] = []
  const http = hasty(
    {
      send: (request) => {
        asked.push(request)
        return Promise.resolve(answer(statuses[new URL(request.url).host] ?? 404))
      },
    },
    (host) => told.push(host),
  )
  return { http, asked, told }
}

describe('a hasty way out', () => {
  test('asks once, for ten seconds at most, and says whom', async () => {
    const { http, asked, told } = stage({ 'pypi.org': 503 })
    expect(await http.send({ method: 'GET', url: 'https://pypi.org/a' })).toMatchObject({ status: 503 })
    await http.send({ method: 'DELETE', url: 'https://pypi.org/b', deadline: 60_000, repeatable: true })
    await http.send({ method: 'GET', url: 'https://pypi.org/c', deadline: 5000 })
    expect(asked.map(({ deadline, repeatable }) => [deadline, repeatable])).toEqual([
      [10_000, false],
      [10_000, false],
      [5000, false],
    ])
    expect(told).toEqual(['pypi.org', 'pypi.org', 'pypi.org'])
  })

  test('asks a host that did not answer nothing else, and the others all the same', async () => {
    const { http, asked } = stage({ 'pypi.org': 0, 'crates.io': 200 })
    for (const url of ['https://pypi.org/a', 'https://pypi.org/b', 'https://crates.io/c']) {
      await http.send({ method: 'GET', url })
    }
    expect(asked.map(({ url }) => url)).toEqual(['https://pypi.org/a', 'https://crates.io/c'])
    expect(await http.send({ method: 'GET', url: 'https://pypi.org/d' })).toMatchObject({ status: 0, reason: 'why' })
  })
})
