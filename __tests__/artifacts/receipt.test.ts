import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { storeReceipt } from '../../src/artifacts/receipt.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { files } from '../../src/platform/files.ts'
import { madeReceipt } from '../make/receipt.ts'
import { run } from '../make/run.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'receipt-'))
})
afterAll(() => rm(folder, { recursive: true }))

const receipt = madeReceipt({ run: { id: '1', attempt: 2, actor: undefined } })

/** Stores it where each upload fails with the words in turn; what was asked for, what was told, what is there. */
async function store(words: readonly (string | undefined)[], differs: Partial<Receipt> = {}) {
  const asked: string[] = []
  let stored = ''
  const artifacts = {
    upload: async (name: string, root: string, [file = '']: readonly string[], days?: number) => {
      const wrong = words[asked.length]
      asked.push(`${name} for ${days}`)
      if (wrong !== undefined) throw new Error(wrong)
      stored = await readFile(path.join(root, file), 'utf8')
    },
    list: async () => [],
    find: async () => undefined,
    download: async () => {},
  }
  const problems = await storeReceipt({ artifacts, files, run: run(folder, 2) }, { ...receipt, ...differs }, 7)
  return { asked, problems, stored }
}

const taken = 'Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run'

describe('the receipt', () => {
  test('is stored under the attempt, as it is', async () => {
    const { asked, problems, stored } = await store([])
    expect([asked, problems]).toEqual([['release-action-receipt-2 for 7'], []])
    expect(JSON.parse(stored)).toEqual(JSON.parse(JSON.stringify(receipt)))
  })

  test('has another name where its own is taken, up to nine', async () => {
    const { asked, problems } = await store([taken, taken])
    expect([asked.at(-1), problems]).toEqual(['release-action-receipt-2-3 for 7', []])
    const many = await store(Array.from({ length: 20 }, () => taken))
    expect([many.asked.length, many.problems.map(({ code }) => code)]).toEqual([9, ['receipt-unstored']])
  })

  test.each([
    [true, 'Everything of the release is published all the same'],
    [false, 'What is published of the release stays published'],
  ])('that cannot be stored is a warning which says what is out, complete: %s', async (complete, words) => {
    const { asked, problems } = await store(['Failed to CreateArtifact: (502) Bad Gateway'], { complete })
    expect(asked).toHaveLength(1)
    expect(problems).toMatchObject([
      { code: 'receipt-unstored', level: 'warning', message: expect.stringContaining('(502) Bad Gateway') },
    ])
    expect(problems[0]?.fix).toContain(words)
  })
})
