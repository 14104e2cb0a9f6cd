import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { workflowLines } from '../../cli/init/workflow.ts'
import { inputNames, stepNames } from '../../src/inputs.ts'
import { usualConfig } from '../../src/config/usual.ts'
import { crate, python } from '../make/manifest.ts'
import { pinned, shape, workflows } from './shapes.ts'

interface Job {
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly environment?: string
  readonly 'timeout-minutes'?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly uses?: string
    readonly if?: string
    readonly run?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly concurrency: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (lines: readonly string[]): Workflow => parse(lines.join('\n')) as Workflow

const byTag = workflows.filter(({ kind }) => !/^release pull requests|^a release that is tried first/.test(kind))

describe.each(byTag)('the workflow for $kind', ({ lines }) => {
  const workflow = read(lines(pinned('a')))
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('is plan, gates and builds, dry run, publish, and each job is one step of the action', () => {
    expect(jobs.map(([name, { needs = [] }]) => [name, needs])).toEqual([
      ['plan', []],
      ['gate', 'plan'],
      ['build', 'plan'],
      ['dry-run', ['plan', 'gate', 'build']],
      ['publish', ['plan', 'dry-run']],
    ])
    const done = steps.flatMap(({ with: { step } = {} }) => (step === undefined ? [] : [step]))
    expect(done).toEqual(['plan', 'gate', 'build', 'dry-run', 'publish'])
    expect(stepNames).toEqual(expect.arrayContaining(done))
    const given = steps
      .filter(({ uses }) => uses?.startsWith('release-action/'))
      .flatMap((each) => Object.keys(each.with ?? {}))
    expect(inputNames).toEqual(expect.arrayContaining(given))
  })

  test('uses checkout and this action alone, by whole commits, with the version beside them', () => {
    expect(
      steps.every(
        ({ uses = '', run }) =>
          run === undefined && /^(actions\/checkout|release-action\/release-action)@[0-9a-f]{40}$/.test(uses),
      ),
    ).toBe(true)
    const named = lines(pinned('a')).filter((line) => line.includes('uses:'))
    expect(named.every((line) => / # v\d+\.\d+\.\d+$/.test(line))).toBe(true)
  })

  test('checks out with all the history, and leaves no credential behind; the publishing job has no checkout', () => {
    const checkouts = jobs.map(([name, job]) => [
      name,
      job.steps.filter((each) => each.uses?.startsWith('actions/')).map((each) => each.with),
    ])
    const usual = [{ 'fetch-depth': 0, 'persist-credentials': false }]
    expect(Object.fromEntries(checkouts)).toEqual({
      plan: usual,
      gate: usual,
      build: usual,
      'dry-run': [],
      publish: [],
    })
  })

  test('grants nothing but reading to every job but the publishing one', () => {
    expect(workflow.permissions).toEqual({})
    const { publish, ...others } = Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))
    const reading = { contents: 'read' }
    expect(others).toEqual({ plan: reading, gate: reading, build: reading, 'dry-run': reading })
    expect(publish).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write', actions: 'read' })
  })

  test('publishes by one switch, on a tag, behind an environment', () => {
    const { publish } = workflow.jobs
    expect(publish?.if).toBe("github.ref_type == 'tag' && (vars.RELEASE_LIVE == 'true' || inputs.live)")
    expect(publish?.environment).toMatch(/release/)
    expect(steps.filter((each) => each.with?.['live'] !== undefined).map((each) => each.with?.['step'])).toEqual([
      'publish',
    ])
  })

  test('shows secrets to the publishing job alone', () => {
    const { publish: _, ...others } = workflow.jobs
    expect(JSON.stringify(others)).not.toContain('secrets.')
  })

  test('runs dry on pull requests and every week, one after the other on a ref, and is never cancelled', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'schedule', 'workflow_dispatch'])
    expect(workflow.concurrency).toEqual({ group: 'release-${{ github.ref }}', 'cancel-in-progress': false })
  })
})

describe('the workflow for release pull requests', () => {
  const { jobs, on } = read(workflowLines(shape({ releaseBranch: "it's/trunk" }), pinned('a')))
  const [, step] = jobs['release-pr']?.steps ?? []

  test('starts on pushes to the default branch as well', () => {
    expect(on['push']).toEqual({ branches: ["it's/trunk"], tags: ['v[0-9]*'] })
  })

  test('keeps the pull request there alone, for real by the same switch, and never passes the job over', () => {
    expect(jobs['release-pr']?.if).toBeUndefined()
    expect(jobs['release-pr']?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' })
    expect(step).toMatchObject({
      if: "github.event_name == 'push' && github.ref == 'refs/heads/it''s/trunk'",
      with: { step: 'release-pr', live: "${{ vars.RELEASE_LIVE == 'true' }}" },
    })
  })

  test('may start runs where one merge can make several tags, and there alone', () => {
    const several = shape({ releaseBranch: 'main', manifests: [crate({ name: 'one' }), crate({ name: 'two' })] })
    const job = read(workflowLines(several, pinned('a'))).jobs['release-pr']
    expect(job?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write', actions: 'write' })
    const one = shape({ releaseBranch: 'main', manifests: [python({ name: 'a_b' }), crate({ name: 'a-b' })] })
    expect(read(workflowLines(one, pinned('a'))).jobs['release-pr']?.permissions).not.toHaveProperty('actions')
  })

  test('plans the tag that this run has made, and publishes it', () => {
    expect(jobs['plan']?.needs).toBe('release-pr')
    expect(jobs['plan']?.steps[1]?.with).toEqual({ step: 'plan', tag: '${{ needs.release-pr.outputs.tag }}' })
    expect(jobs['publish']?.needs).toEqual(['release-pr', 'plan', 'dry-run'])
    expect(jobs['publish']?.if).toBe(
      "(github.ref_type == 'tag' || needs.release-pr.outputs.tag) && (vars.RELEASE_LIVE == 'true' || inputs.live)",
    )
  })
})

describe('the workflow for a release that is tried before its GitHub Release is published', () => {
  const notify = { ...usualConfig.notify, slack: true }
  const config = { ...usualConfig, notify, verify: { on: ['ubuntu-latest', 'windows-latest'] } }
  const { jobs } = read(workflowLines(shape({ config, manifests: [crate()] }), pinned('a')))
  const [held, tried, last] = ['publish', 'verify', 'release'].map((name) => jobs[name])

  test('holds the release, tries it on each system, and publishes the draft in a last job', () => {
    expect(Object.keys(jobs)).toEqual(['plan', 'gate', 'build', 'dry-run', 'publish', 'verify', 'release'])
    expect([tried?.needs, last?.needs]).toEqual([
      ['plan', 'publish'],
      ['plan', 'publish', 'verify'],
    ])
    expect(held?.steps[0]?.with).toMatchObject({ step: 'publish', live: true, 'hold-release': true })
    expect(tried).toMatchObject({
      strategy: { 'fail-fast': false, matrix: { runner: ['ubuntu-latest', 'windows-latest'] } },
      'runs-on': '${{ matrix.runner }}',
      'timeout-minutes': 90,
    })
    expect(tried?.steps.map((each) => each.with)).toEqual([{ step: 'verify', plan: '${{ needs.plan.outputs.plan }}' }])
    expect(last?.steps[0]?.with).toMatchObject({ step: 'publish', live: true })
    expect(last?.steps[0]?.with).not.toHaveProperty('hold-release')
    const given = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((each) => Object.keys(each.with ?? {})))
    expect([...inputNames, 'fetch-depth', 'persist-credentials']).toEqual(expect.arrayContaining(given))
  })

  test('gives an identity and the tokens of registries to the publishing job alone', () => {
    expect(tried?.permissions).toEqual({ actions: 'read' })
    expect(last?.permissions).toEqual({ contents: 'write', actions: 'read' })
    expect(JSON.stringify(tried)).not.toContain('secrets.')
    expect(last?.steps[0]?.with).not.toHaveProperty('crates-token')
    expect(tried?.environment).toBeUndefined()
    // whoever finishes the release tells of it
    expect(last?.steps[0]?.with).toMatchObject({ 'slack-webhook': '${{ secrets.SLACK_WEBHOOK }}' })
  })
})

describe('the last job of a release that is tried first', () => {
  const config = { ...usualConfig, verify: { on: ['ubuntu-latest'] } }
  const lastOf = (notify: object, more: Parameters<typeof shape>[0] = {}): Job | undefined => {
    const told = { ...config, notify: { ...usualConfig.notify, ...notify } }
    return read(workflowLines(shape({ config: told, ...more }), pinned('a'))).jobs['release']
  }

  test('tells of one that could not be used, from an environment in which nobody is asked again', () => {
    for (const notify of [{ slack: true }, { email: ['a@example.org'] }, { webhook: true }]) {
      const last = lastOf(notify)
      expect(last?.if).toBe("needs.publish.result == 'success' && !cancelled()")
      expect(last?.environment).toBe('release-announce')
      expect(last?.steps[0]?.with).toMatchObject({ verified: '${{ needs.verify.result }}' })
    }
  })

  test('waits for a release that can be used, and needs no environment, where nobody is to be told', () => {
    const last = lastOf({})
    expect([last?.needs, last?.if, last?.environment]).toEqual([['plan', 'verify'], undefined, undefined])
    expect(last?.steps[0]?.with).toEqual({ step: 'publish', live: true, plan: '${{ needs.plan.outputs.plan }}' })
  })
})

describe('a workflow with the jobs that try a release', () => {
  const held = workflows.filter(({ kind }) => kind.startsWith('a release that is tried first'))

  test.each(held)('fits a screen with its config: $kind', ({ lines }) => {
    // the comment that init ends it with, and fourteen lines of config
    expect(lines(pinned('a')).length + 1 + 14).toBeLessThanOrEqual(60)
  })

  test.each(held)('pins, names and limits every job: $kind', ({ lines }) => {
    const { jobs, permissions } = read(lines(pinned('a')))
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) {
      expect(job).toMatchObject({ name: expect.any(String), permissions: expect.any(Object) })
      expect(job.steps.every(({ uses = '' }) => /@[0-9a-f]{40}$/.test(uses))).toBe(true)
    }
    const text = lines(pinned('a'))
    expect(text.filter((line) => line.includes('uses:')).every((line) => / # v\d+\.\d+\.\d+$/.test(line))).toBe(true)
    const granting = text.filter((line) => /^ {4}permissions:/.test(line))
    expect(granting.length).toBe(Object.keys(jobs).length)
    expect(granting.every((line) => / # \w/.test(line))).toBe(true)
  })

  test('says the same as one without them, in fewer lines', () => {
    const usual = read(workflowLines(shape({ releaseBranch: 'main' }), pinned('a'))).jobs
    const config = { ...usualConfig, verify: { on: ['ubuntu-latest'] } }
    const {
      verify: _,
      release: __,
      ...short
    } = read(workflowLines(shape({ releaseBranch: 'main', config }), pinned('a'))).jobs
    expect(short['publish']?.steps[0]?.with).toMatchObject({ 'hold-release': true })
    const unheld = JSON.parse(JSON.stringify(short).replace(',"hold-release":true', '')) as typeof short
    expect(unheld).toEqual(usual)
  })
})

describe('what the repository is decides about', () => {
  const publish = (differences: Parameters<typeof shape>[0]): Job | undefined =>
    read(workflowLines(shape(differences), pinned('a'))).jobs['publish']

  test('the token for new crates', () => {
    expect(publish({})?.steps[0]?.with).not.toHaveProperty('crates-token')
    expect(publish({ manifests: [crate()] })?.steps[0]?.with).toMatchObject({
      'crates-token': '${{ secrets.CRATES_TOKEN }}',
    })
  })

  test('the environment: the plan’s where there are two', () => {
    expect(publish({})?.environment).toBe('release')
    expect(publish({ manifests: [python({ version: '1.0.0rc1' })] })?.environment).toBe(
      "${{ needs.plan.outputs.environment || 'release' }}",
    )
  })

  test('how many rows run at once, by the plan, which reads it in the config', () => {
    const config = { ...usualConfig, build: { ...usualConfig.build, maxParallel: 3 } }
    const limited = JSON.stringify(read(workflowLines(shape({ config }), pinned('a'))))
    expect(limited).toContain('"max-parallel":"${{ steps.plan.outputs.max-parallel }}"')
    expect(limited).toContain('"max-parallel":"${{ fromJSON(needs.plan.outputs.max-parallel) }}"')
    expect(JSON.stringify(read(workflowLines(shape({}), pinned('a'))))).not.toContain('max-parallel')
  })

  test('how long a row of a matrix may take', () => {
    const { jobs } = read(workflowLines(shape({}), pinned('a')))
    const limits = Object.entries(jobs).map(([name, job]) => [name, job['timeout-minutes']])
    expect(Object.fromEntries(limits)).toMatchObject({
      gate: '${{ matrix.timeout }}',
      build: '${{ matrix.timeout }}',
    })
  })

  test('the secrets of those who are told', () => {
    const notify = { ...usualConfig.notify, slack: true, email: ['a@example.org'], webhook: true }
    expect(Object.keys(publish({ config: { ...usualConfig, notify } })?.steps[0]?.with ?? {})).toEqual(
      expect.arrayContaining(['slack-webhook', 'smtp-url', 'webhook-url']),
    )
    expect(Object.keys(publish({})?.steps[0]?.with ?? {})).toEqual(['step', 'live', 'plan'])
  })

  test('the name of an environment, whatever is in it', () => {
    const channel = { ...usualConfig.channels.release, environment: "it's: # live" }
    const config = { ...usualConfig, channels: { release: channel, prerelease: channel } }
    expect(publish({ config })?.environment).toBe("it's: # live")
  })
})
