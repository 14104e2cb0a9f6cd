import { describe, expect, test } from '@jest/globals'
import { mayJob, type PublishingJob, readWorkflows } from '../../../cli/doctor/workflows.ts'

const folder = '.github/workflows'
/** Reads workflows by the names of their files. */
const read = (files: Readonly<Record<string, string>>) =>
  readWorkflows(Object.entries(files).map(([name, text]) => ({ file: `${folder}/${name}`, text })))

/** A workflow with one publishing job, of which these lines differ. */
const publishing = (lines: string, on = 'push', step = 'uses: o/release-action@v1, with: { step: publish }'): string =>
  `on: ${on}\njobs:\n  publish:\n${lines === '' ? '' : `    ${lines}\n`}    steps:\n      - { ${step} }\n`

const only = (text: string): PublishingJob => {
  const { jobs } = read({ 'release.yml': text })
  expect(jobs).toHaveLength(1)
  return jobs[0] as PublishingJob
}

describe('a publishing job', () => {
  test.each([
    ['the action by a tag', 'uses: release-action/release-action@v1, with: { step: publish }', 1],
    ['a part of its repository', 'uses: octo/release-action/sub@main, with: { step: publish }', 1],
    ['a copy in the repository', 'uses: ./, with: { step: publish }', 1],
    ['a copy in a folder', 'uses: ./.github/actions/release, with: { step: publish }', 1],
    ['another step of it', 'uses: release-action/release-action@v1, with: { step: plan }', 0],
    ['no step of it', 'uses: release-action/release-action@v1', 0],
    ['another action', 'uses: octo/upload@v1, with: { step: publish }', 0],
    ['an action of a similar name', 'uses: octo/my-release-actions@v1, with: { step: publish }', 0],
    ['a command', "run: 'release-action publish'", 0],
  ])('is found by %s', (_, step, count) => {
    expect(read({ 'release.yml': publishing('', 'push', step) }).jobs).toHaveLength(count)
  })

  test.each([
    ['', { kind: 'none' }],
    ["environment: ''", { kind: 'none' }],
    ['environment: release', { kind: 'named', name: 'release' }],
    ['environment: { name: release, url: https://pypi.org }', { kind: 'named', name: 'release' }],
    ['environment: ${{ needs.plan.outputs.environment }}', { kind: 'planned', fallback: undefined }],
    ["environment: ${{ needs.plan.outputs.environment || 'release' }}", { kind: 'planned', fallback: 'release' }],
    ['environment: ${{ inputs.where }}', { kind: 'unreadable', text: '${{ inputs.where }}' }],
    ['environment: release-${{ matrix.name }}', { kind: 'unreadable', text: 'release-${{ matrix.name }}' }],
  ])('with %j has the environment %j', (line, environment) => {
    expect(only(publishing(line)).environment).toEqual(environment)
  })

  test.each([
    ['', 'id-token', 'write', false],
    ['permissions: {}', 'contents', 'read', false],
    ['permissions: { id-token: write }', 'id-token', 'write', true],
    ['permissions: { contents: write }', 'contents', 'read', true],
    ['permissions: { contents: read }', 'contents', 'write', false],
    ['permissions: write-all', 'id-token', 'write', true],
    ['permissions: read-all', 'contents', 'read', true],
    ['permissions: read-all', 'id-token', 'write', false],
  ] as const)('with %j may %s: %s: %s', (line, scope, level, may) => {
    expect(mayJob(only(publishing(line)), scope, level)).toBe(may)
  })

  test('is the one that holds the GitHub Release back, and not the one that publishes the draft afterwards', () => {
    const step = (more: string) => `steps: [{ uses: o/release-action@v1, with: { step: publish, live: true${more} } }]`
    const text = `on: push\njobs:\n  publish: { ${step(', hold-release: true')} }\n  release: { ${step('')} }\n`
    expect(only(text).job).toBe('publish')
    expect(read({ 'release.yml': text.replace(', hold-release: true', '') }).jobs).toHaveLength(2)
  })

  test('has the permissions of its workflow where it names none itself', () => {
    const text = `permissions: { id-token: write }\n${publishing('')}`
    expect(mayJob(only(text), 'id-token', 'write')).toBe(true)
    const own = `permissions: { id-token: write }\n${publishing('permissions: { contents: write }')}`
    expect(mayJob(only(own), 'id-token', 'write')).toBe(false)
  })

  test('tells the secrets that it gives, the variables that it asks for, and whether it is live', () => {
    const step =
      "uses: ./, if: vars.OTHER, with: { step: publish, live: true, crates-token: '${{ secrets.CRATES_TOKEN }}', github-token: '${{ secrets.GITHUB_TOKEN }}' }"
    const job = only(publishing("if: vars.RELEASE_LIVE == 'true'", '[push]', step))
    expect(job).toMatchObject({
      secrets: { 'crates-token': 'CRATES_TOKEN' },
      variables: ['RELEASE_LIVE', 'OTHER'],
      live: 'true',
      events: ['push'],
      isByMerge: false,
      registries: [],
    })
    const elsewhere = "uses: ./, with: { step: publish, pypi-url: 'https://example.org/', crates-url: '' }"
    expect(only(publishing('', 'push', elsewhere)).registries).toEqual(['pypi-url'])
  })

  test('publishes from a branch where its workflow keeps a release pull request', () => {
    const text = `${publishing('')}  pr:\n    steps: [{ uses: ./, with: { step: release-pr } }]\n`
    expect(only(text).isByMerge).toBe(true)
  })

  test.each([
    ['push', ['push']],
    ['[push, release]', ['push', 'release']],
    ['{ push: { tags: [v1] }, workflow_dispatch: }', ['push', 'workflow_dispatch']],
  ])('is started by on: %s', (on, events) => {
    expect(only(publishing('', on)).events).toEqual(events)
  })
})

describe('the callers of a workflow', () => {
  const call = (file: string, on = 'push'): string => `on: ${on}\njobs: { x: { uses: ${file} } }\n`

  test('are those that use it, through others that are only called', () => {
    const { jobs } = read({
      'publish.yml': publishing('', 'workflow_call'),
      'middle.yml': call(`./${folder}/publish.yml`, 'workflow_call'),
      'top.yml': call(`./${folder}/middle.yml`),
      'direct.yml': call(`./${folder}/publish.yml`),
      'foreign.yml': call(`octo/other/${folder}/publish.yml@v1`),
    })
    expect(jobs[0]?.callers).toEqual([`${folder}/top.yml`, `${folder}/direct.yml`])
  })

  test('do not go round for ever', () => {
    const loop = `${publishing('', 'workflow_call')}  again: { uses: ./${folder}/other.yml }\n`
    const { jobs } = read({ 'publish.yml': loop, 'other.yml': call(`./${folder}/publish.yml`) })
    expect(jobs[0]?.callers).toEqual([`${folder}/other.yml`])
  })
})

describe('a workflow file', () => {
  test('that is no YAML is told, and the others are read', () => {
    const { jobs, broken } = read({ 'bad.yml': 'on: [push\njobs: {', 'release.yml': publishing('') })
    expect(jobs).toHaveLength(1)
    expect(broken).toEqual([{ file: `${folder}/bad.yml`, words: expect.any(String) }])
  })

  test.each([
    '',
    '[]',
    'text',
    'jobs: []',
    'jobs: { a: null, b: { steps: {} } }',
    'on: 7\njobs: { a: { steps: [1] } }',
  ])('that is %j has no job, and breaks nothing', (text) => {
    expect(read({ 'odd.yml': text })).toEqual({ jobs: [], broken: [] })
  })
})
