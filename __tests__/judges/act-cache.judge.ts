import { rm } from 'node:fs/promises'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { leafIndex, leaves, tree } from '../e2e/cache-stage.ts'
import { type Front, openFront } from '../make/front.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { runAct } from './act-run.ts'
import { toolAt } from './tool.ts'

/** The stock runner nektos/act, in host mode. */
const act = toolAt('JUDGE_ACT')

const workflow = `name: Build
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - id: plan
        uses: release-action/release-action@v1
        with:
          step: plan
      - uses: release-action/release-action@v1
        with:
          step: build
          target: crates
          plan: \${{ steps.plan.outputs.plan }}
`

describe('act runs a build on a branch twice', () => {
  let front: Front
  let repository: Repository
  const logs: string[] = []
  const downloads: number[] = []

  beforeAll(async () => {
    repository = await makeRepository({ '.github/workflows/build.yml': workflow, ...tree })
    front = await openFront({ ref: 'refs/heads/main', sha: await repository.commit() }, leafIndex)
    const { owner, name } = front.run.repository
    await repository.git('remote', 'add', 'origin', `https://github.com/${owner}/${name}.git`)
    for (const _ of ['first', 'second']) {
      const before = front.journal.entries().length
      const ended = await runAct(act, repository.root, front, { env: { ACTIONS_CACHE_SERVICE_V2: 'true' } })
      logs.push(stripVTControlCharacters(`${ended.code} ${ended.stdout}${ended.stderr}`))
      const entries = front.journal.entries().slice(before)
      downloads.push(entries.filter(({ host }) => host === 'static.crates.io').length)
      // another machine: nothing of cargo, and no artifact of this run
      await rm(path.join(front.folder, 'cargo-home'), { recursive: true, force: true })
      front.services().artifacts.artifacts.splice(0)
    }
  }, 300_000)

  afterAll(async () => {
    await front.close()
    await repository.remove()
  })

  test('both succeed', () => {
    for (const log of logs) expect(log).toMatch(/^0 [\s\S]*Job succeeded/)
  })

  test('the first downloads the crates and keeps them, the second restores them', () => {
    expect(downloads).toEqual([leaves.length, 0])
    expect(logs[0]).toContain('cache: 2 crates (0.0 MB) kept for later runs')
    expect(logs[1]).toContain('cache: 2 of 2 crates (0.0 MB), 0 refused')
  })
})
