import { afterEach, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { createPypi } from '../../../src/registries/pypi/registry.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

async function uploaded(reply: Reply): Promise<unknown> {
  const server = await serve(() => reply)
  const parts = clientStage()
  const registry = createPypi({
    ...parts,
    name: 'other',
    address: { upload: `${server.url}/legacy/`, simple: `${server.url}/simple/`, project: undefined },
    describe: () => Promise.resolve({ fields: [[':action', 'file_upload']] }),
  })
  const wheel = parts.file('demo-1.0-py3-none-any.whl', 'wheel', 'demo', '1.0', Buffer.from('x'))
  return registry.upload(wheel, new Credential('pypi-x', 'given'))
}

const json = { 'content-type': 'application/json' }
const html = { 'content-type': 'text/html' }

test.each<[string, Reply]>([
  ['nothing', { status: 200 }],
  ['nothing, called HTML, as pypiserver', { status: 200, headers: html, body: '' }],
  ['JSON, as PyPI', { status: 200, headers: json, body: '{"message":"\\n\\n\\n\\n\\n","code":"200 OK","title":"OK"}' }],
  ['words', { status: 201, headers: { 'content-type': 'text/plain' }, body: 'created' }],
])('a success with %s is one', async (_title, reply) => {
  expect(await uploaded(reply)).toEqual({ outcome: 'stored' })
})

test.each<[string, Reply, string]>([
  [
    'a page of somebody in between',
    {
      status: 200,
      headers: html,
      body: '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><h1>Sign in</h1></html>',
    },
    '200, but Sign in',
  ],
  ['what is called JSON and is none', { status: 200, headers: json, body: '{"message":' }, '200, but '],
])('a success with %s is unclear: the file may not have arrived', async (_title, reply, words) => {
  expect(await uploaded(reply)).toEqual({ outcome: 'unclear', words: expect.stringContaining(words) })
})
