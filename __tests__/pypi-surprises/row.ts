import { expect } from '@jest/globals'
import { Credential } from '../../src/model/credential.ts'
import { createPypi } from '../../src/registries/pypi/registry.ts'
import { examineBytes } from '../make/content.ts'
import { type PypiFrontDifferences, withPypiFront } from '../make/pypi-front.ts'
import { ask, stagePypi } from '../make/pypi-stage.ts'
import { makeUploadRequest, type UploadOptions } from '../make/upload-request.ts'
import type { MadeFile } from '../make/wheel.ts'
import { type Reply, serve, stopAll } from '../platform/server.ts'
import { clientStage } from '../registries/stage.ts'

/** Something about PyPI that is usually got wrong: what holds of it, and what else holds us to it. */
export interface Surprise {
  readonly what: string
  /** Drives the rules, the client and the loopback PyPI. Throws where it does not hold. */
  readonly holds: () => Promise<void>
  /** Tests of whole releases that hold what a single client cannot show: their file, and their title as written there. */
  readonly also?: readonly (readonly [file: string, title: string])[]
}

/** What the client says of an upload that was taken. */
export const stored = { outcome: 'stored' } as const
/** What the client says of one that was refused, with these words in it. */
export const refusedAs = (code: string, words = ''): object => ({
  outcome: 'refused',
  problem: { code, message: expect.stringContaining(words) },
})

/** What the client and the loopback PyPI make of files that are sent one after the other. */
export async function sent(files: readonly MadeFile[], differs: PypiFrontDifferences = {}) {
  return withPypiFront(differs, async (front) => {
    const results: unknown[] = []
    for (const file of files) results.push(await front.upload(file))
    return { ...front, results }
  })
}

/** What the rules say of a file: the codes of its errors and warnings. */
export async function codesOf({ filename, bytes }: MadeFile): Promise<readonly string[]> {
  const { problems } = await examineBytes(filename, bytes)
  return problems.map(({ code, level }) => (level === 'error' ? code : `${code} (${level})`))
}

/** The text parts that the rules make of a file's metadata. */
export async function formOf({ filename, bytes }: MadeFile): Promise<readonly (readonly [string, string])[]> {
  return (await examineBytes(filename, bytes)).fields ?? []
}

/** What the loopback PyPI answers to a form, whatever the rules would have made of it. */
export async function posted(file: MadeFile, options: UploadOptions = {}): Promise<string> {
  const { status, reason } = await ask(stagePypi(), makeUploadRequest(file, options))
  return `${status} ${reason}`
}

/** The rules refuse the file with this code, and the loopback PyPI with these words: they share no code. */
export async function refusedByBoth(file: MadeFile, code: string, words: string): Promise<void> {
  expect(await codesOf(file)).toContain(code)
  expect(await posted(file)).toContain(words)
}

/** Both take it; a warning is no refusal. */
export async function acceptedByBoth(file: MadeFile): Promise<void> {
  expect((await codesOf(file)).filter((each) => !each.endsWith('(warning)'))).toEqual([])
  expect(await posted(file)).toBe('200 OK')
}

/** What the client makes of this answer. */
export async function answeredTo(file: MadeFile, reply: Reply): Promise<unknown> {
  const server = await serve(() => reply)
  const parts = clientStage()
  const address = { upload: `${server.url}/legacy/`, simple: `${server.url}/simple/`, project: undefined }
  const describe = async () => ({ fields: await formOf(file) })
  const registry = createPypi({ ...parts, name: 'other', address, describe })
  try {
    return await registry.upload(
      parts.file(file.filename, 'wheel', 'demo', '1.0', file.bytes),
      new Credential('pypi-user', 'given'),
    )
  } finally {
    await stopAll()
  }
}
