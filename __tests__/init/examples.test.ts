import { cp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { exampleKinds, initMarker, writtenByInit } from '../../scripts/example-kinds.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { init } from './run-init.ts'

const examples = path.join(import.meta.dirname, '..', '..', 'examples')
const [workflowFile, configFile] = writtenByInit

const textOf = (folder: string, file: string): Promise<string | undefined> =>
  readFile(path.join(folder, file), 'utf8').catch(() => undefined)

describe.each(exampleKinds)('the example $kind', ({ kind, tags }) => {
  const folder = path.join(examples, kind)
  let repository: Repository
  let workflow = ''
  let config: string | undefined

  beforeAll(async () => {
    workflow = (await textOf(folder, workflowFile)) ?? ''
    config = await textOf(folder, configFile)
    repository = await makeRepository()
    await cp(folder, repository.root, { recursive: true })
    await rm(path.join(repository.root, workflowFile))
    if (config?.includes(initMarker)) await rm(path.join(repository.root, configFile))
    await repository.commit()
    for (const tag of tags) await repository.git('tag', tag)
  })
  afterAll(() => repository.remove())

  test('is what init writes for this repository', async () => {
    const [, pin = ''] = /(release-action\/release-action@[0-9a-f]{40})/.exec(workflow) ?? []
    const [, version = ''] = /# (v\d+\.\d+\.\d+)$/m.exec(workflow.split('release-action@')[1] ?? '') ?? []
    const { status, stderr } = await init(repository.root, '--offline', '--action', `${pin} # ${version}`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('✗') })
    expect(await textOf(repository.root, workflowFile)).toBe(workflow)
    expect(await textOf(repository.root, configFile)).toBe(config)
  })

  test('has at most 60 lines of workflow and config together', () => {
    expect(`${workflow}${config ?? ''}`.split('\n').length - 1).toBeLessThanOrEqual(60)
  })

  test('has a config without a fault, where it has one', () => {
    expect(config === undefined ? [] : readConfig(config, configFile).problems).toEqual([])
  })

  test('uses checkout and this action, and nothing else', () => {
    const used = [...workflow.matchAll(/\buses: ([^@\s]+)@/g)].map(([, action]) => action)
    expect(new Set(used)).toEqual(new Set(['actions/checkout', 'release-action/release-action']))
  })
})
