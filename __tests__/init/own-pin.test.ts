import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ownPin } from '../../cli/init/own-pin.ts'
import { createProcess } from '../../src/platform/process.ts'
import { version } from '../../src/version.ts'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'

const action = 'release-action/release-action'

/** A folder that git takes for github.com, and the programs of a user whose git does. */
let github: string
let copy: Repository
let head: string
beforeAll(async () => {
  github = await mkdtemp(path.join(tmpdir(), 'github-'))
  await writeFile(path.join(github, '.gitconfig'), `[url "${github}/"]\n\tinsteadOf = https://github.com/\n`)
  copy = await makeRepository({ 'action.yml': 'name: x\n', 'below/x': '' })
  head = await copy.commit()
})
afterAll(async () => {
  await rm(github, { recursive: true })
  await copy.remove()
})

const pinIn = (folder: string, given?: string) =>
  ownPin(createProcess({ PATH: gitEnvironment['PATH'], HOME: github }), folder, given)

describe('the commit of the action', () => {
  test('is that of its own checkout, where GitHub does not tell', async () => {
    expect(await pinIn(copy.root)).toEqual({ action, ref: head, version: `v${version}` })
  })

  test('is not that of a repository which the program merely lies in', async () => {
    expect(await pinIn(path.join(copy.root, 'below'))).toMatchObject({ problem: { code: 'init-action-unpinned' } })
  })

  test.each(['commit', 'annotated tag'])('is what the tag of this version on GitHub points at: a %s', async (kind) => {
    const released = await makeRepository({ 'action.yml': 'name: y\n' })
    const commit = await released.commit()
    await released.git('tag', ...(kind === 'commit' ? [] : ['--annotate', '--message', 'x']), `v${version}`)
    await mkdir(path.join(github, 'release-action'), { recursive: true })
    await released.git('clone', '--quiet', '--bare', '.', path.join(github, action))
    expect(await pinIn(copy.root)).toEqual({ action, ref: commit, version: `v${version}` })
    await rm(path.join(github, 'release-action'), { recursive: true })
    await released.remove()
  })

  test.each([
    [`o/n@${'1'.repeat(40)}`, { action: 'o/n', ref: '1'.repeat(40), version: '' }],
    [`o/n@${'1'.repeat(40)} # v2.0.0`, { action: 'o/n', ref: '1'.repeat(40), version: 'v2.0.0' }],
  ])('may be given: %s', async (given, expected) => {
    expect(await pinIn(copy.root, given)).toEqual(expected)
  })

  test.each(['o/n@v1', 'o/n@main', `o/n@${'1'.repeat(39)}`, `n@${'1'.repeat(40)}`, `o/n@${'1'.repeat(40)}, with: {}`])(
    'cannot be %s',
    async (given) => {
      expect(await pinIn(copy.root, given)).toMatchObject({ problem: { code: 'init-action-unpinned' } })
    },
  )
})
