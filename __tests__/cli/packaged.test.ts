import { describe, expect, test } from '@jest/globals'
import { packagedFrom } from '../../cli/verify/packaged.ts'
import { makeCrate } from '../make/crate.ts'

const commit = 'c'.repeat(40)
const crateWith = (content: string): Buffer =>
  makeCrate('tally', '1.0.0', { entries: [{ path: '.cargo_vcs_info.json', content }] })

describe('the commit that a crate was packaged from', () => {
  test('is what cargo wrote into it', async () => {
    expect(await packagedFrom(crateWith(JSON.stringify({ git: { sha1: commit }, path_in_vcs: '' })))).toEqual({
      commit,
      dirty: false,
    })
    expect(await packagedFrom(crateWith(JSON.stringify({ git: { sha1: commit, dirty: true } })))).toEqual({
      commit,
      dirty: true,
    })
  })

  test.each([
    ['no such file', makeCrate('tally', '1.0.0')],
    ['a file of another form', crateWith('{"hg":{}}')],
    ['no JSON', crateWith('{')],
    ['no archive', Buffer.from('no archive')],
  ])('is not known of a crate with %s', async (_title, crate) => {
    expect(await packagedFrom(crate)).toBeUndefined()
  })
})
