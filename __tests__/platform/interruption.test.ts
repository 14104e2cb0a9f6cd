import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { type Ending, interruptible } from '../../src/platform/interruption.ts'
import type { HttpRequest, HttpResponse } from '../../src/ports/http.ts'

const answer: HttpResponse = { status: 200, reason: 'OK', headers: {}, body: new Uint8Array() }
const request = (method: HttpRequest['method']): HttpRequest => ({ method, url: 'https://example.org' })

/** A way out whose answers come when they are let go, and a process that only notes how it would end. */
function stage() {
  const waiting: (() => void)[] = []
  const sent: string[] = []
  const exits: number[] = []
  const told: string[] = []
  const signals = new Map<string, () => void>()
  const ending: Ending = { on: (signal, told) => void signals.set(signal, told), exit: (code) => void exits.push(code) }
  const http = interruptible(
    {
      send: ({ method }) => {
        sent.push(method)
        return new Promise((resolve) => waiting.push(() => resolve(answer)))
      },
    },
    (words) => void told.push(words),
    ending,
  )
  return {
    http,
    sent,
    exits,
    told,
    signal: (name: string) => signals.get(name)?.(),
    letGo: () => waiting.splice(0).forEach((each) => each()),
  }
}

test('a change under way gets its answer before the process ends', async () => {
  const { http, exits, signal, letGo } = stage()
  const done = http.send(request('POST'))
  signal('SIGINT')
  await sleep(200)
  expect(exits).toEqual([])
  letGo()
  expect(await done).toBe(answer)
  expect(exits).toEqual([])
  await sleep(200)
  expect(exits).toEqual([130])
})

test('where nothing is changed the process ends at once, whatever is read', async () => {
  const { http, exits, signal } = stage()
  void http.send(request('GET'))
  signal('SIGTERM')
  await sleep(200)
  expect(exits).toEqual([143])
})

test('nothing is begun after the signal, and what that means is told once', async () => {
  const { http, sent, told, signal } = stage()
  expect(told).toEqual([])
  signal('SIGINT')
  signal('SIGTERM')
  expect(told).toEqual([expect.stringMatching(/^Cancelled: .* run the job again/)])
  void http.send(request('GET'))
  void http.send(request('PUT'))
  await sleep(20)
  expect(sent).toEqual([])
})

test('without a signal every request goes its way', async () => {
  const { http, sent, exits, letGo } = stage()
  const both = Promise.all([http.send(request('GET')), http.send(request('DELETE'))])
  letGo()
  expect(await both).toEqual([answer, answer])
  expect([sent, exits]).toEqual([['GET', 'DELETE'], []])
})
