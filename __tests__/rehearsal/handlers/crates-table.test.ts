import { describe, expect, test } from '@jest/globals'
import type { CratesOptions } from '../../../rehearsal/handlers/crates/options.ts'
import { cratesStage, detailOf, put, TOKEN, type CratesStage } from '../../make/crates-stage.ts'
import { cratesRows } from './crates-rows.ts'
import type { CratesRow } from './crates-rows/row.ts'

describe('a publish is refused, and nothing is stored, for', () => {
  test.each(cratesRows)('$title ($source)', async (row) => {
    const stage = cratesStage(row.options, row.upstream)
    await publishBefore(stage, row.before ?? [])
    const stored = [[...stage.state.published], [...stage.state.created]]
    const answer = await put(stage, row.name ?? 'tiny', row.version ?? '1.0.0', {
      ...(row.shape && { shape: row.shape }),
      ...(row.token !== undefined && { token: row.token }),
      ...(row.body && { body: row.body }),
    })
    expect([answer.status, detailOf(answer.body)]).toEqual([
      row.status,
      typeof row.words === 'string' ? row.words : expect.stringContaining(row.words.has),
    ])
    expect([[...stage.state.published], [...stage.state.created]]).toEqual(stored)
  })
})

describe('the checks come in the order of crates.io:', () => {
  /** Each shape is wrong in two ways; the first is told. */
  const orders: readonly (readonly [string, string, CratesRow['shape'], Partial<CratesOptions>, string | null])[] = [
    [
      'a missing token is told before a bad archive',
      'this action requires authentication',
      { manifest: null },
      {},
      null,
    ],
    [
      'an unverified address before a bad archive',
      'A verified email address is required',
      { manifest: null },
      { tokens: [{ token: TOKEN, verifiedEmail: false }] },
      TOKEN,
    ],
    [
      'a missing licence before a bad keyword',
      'missing or empty metadata fields: license',
      { package: { license: undefined, keywords: ['a b'] } },
      {},
      TOKEN,
    ],
    [
      'a bad keyword before a bad feature',
      'is an invalid keyword',
      { package: { keywords: ['a b'] }, tables: { features: { '-': [] } } },
      {},
      TOKEN,
    ],
    [
      'a bad requirement before an unknown crate',
      'is an invalid version requirement',
      { tables: { dependencies: { nobody: '1', zz: 'x.y' } } },
      {},
      TOKEN,
    ],
    [
      'a reserved name before an unknown crate',
      'cannot upload a crate with a reserved name',
      { tables: { dependencies: { nobody: '1' } } },
      { reservedNames: ['tiny'] },
      TOKEN,
    ],
    [
      'an unknown crate before an unknown category',
      'no known crate named `nobody`',
      { package: { categories: ['foo'] }, tables: { dependencies: { nobody: '1' } } },
      {},
      TOKEN,
    ],
  ]
  test.each(orders)('%s', async (_title, words, shape, options, token) => {
    const stage = cratesStage(options)
    const answer = await put(stage, 'tiny', '1.0.0', { ...(shape && { shape }), token })
    expect(detailOf(answer.body)).toContain(words)
    expect(stage.state.published).toEqual([])
  })
})

async function publishBefore(stage: CratesStage, crates: readonly (readonly [string, string])[]): Promise<void> {
  for (const [name, version] of crates) {
    const answer = await put(stage, name, version)
    if (answer.status !== 200) throw new Error(`${name} ${version}: ${answer.body}`)
  }
}
