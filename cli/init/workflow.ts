import { announcing, type Common, verifying } from './held.ts'
import { type Fact, type Job, jobLines, plan, runner, shortJobLines, stepLine } from './job.ts'
import type { Pin } from './pins.ts'
import { expression, quoted, scalar } from './scalar.ts'
import type { Shape } from './shape.ts'

/** The one foreign action, at a release whose commit was looked up. */
export const checkout: Pin = {
  action: 'actions/checkout',
  ref: 'de0fac2e4500dabe0009e67214ff5f5447ce83dd',
  version: 'v6.0.2',
}

const reading = ['{ contents: read }', 'to check out'] as const
/** Monday morning, at no full hour: GitHub is late then. */
const weekly = '23 4 * * 1'

/**
 * The lines of the release workflow. One step a line and one thing a line, so that what a person changes stays apart from
 * what a later version of us changes; where a release is tried first there are two jobs more, and all of them are shorter.
 */
export function workflowLines(shape: Shape, action: Pin): readonly string[] {
  const common: Common = {
    shape,
    source: stepLine(checkout, { with: { 'fetch-depth': '0', 'persist-credentials': 'false' } }),
    ours: (step) => stepLine(action, step),
  }
  const lines = shape.verifyOn.length === 0 ? jobLines : shortJobLines
  return [
    'name: Release',
    'on:',
    `  push: { ${branches(shape)}tags: [${shape.tagFilters.map((each) => `'${each}'`).join(', ')}] }`,
    '  pull_request:',
    `  schedule: [{ cron: '${weekly}' }]`,
    "  workflow_dispatch: { inputs: { live: { description: 'Publish, on a tag', type: boolean, default: false } } }",
    'permissions: {}',
    `concurrency: { group: ${quoted(`release-${expression('github.ref')}`)}, cancel-in-progress: false }`,
    'jobs:',
    ...[...releasePr(common), ...beforePublishing(common), publishJob(common), ...verifying(common)].flatMap((each) =>
      lines(each),
    ),
  ]
}

/** Everything that grants nothing but reading. */
function beforePublishing({ shape, source, ours }: Common): readonly Job[] {
  return [
    {
      id: 'plan',
      facts: [
        ['name', 'Plan'],
        ...(shape.releaseBranch === undefined ? [] : [['needs', 'release-pr'] as const]),
        ['runs-on', runner],
        ['permissions', ...reading],
        [
          'outputs',
          `{ ${Object.entries(planOutputs(shape))
            .map(([name, output]) => `${name}: ${quoted(expression(`steps.plan.outputs.${output}`))}`)
            .join(', ')} }`,
        ],
      ],
      steps: [source, ours({ id: 'plan', with: { step: 'plan', ...tagOf(shape) } })],
    },
    {
      id: 'gate',
      facts: [
        ['name', expression('matrix.gate')],
        ['needs', 'plan'],
        ['strategy', `{ fail-fast: false, matrix: ${quoted(expression('fromJSON(needs.plan.outputs.gates)'))} }`],
        ...ofRow,
      ],
      steps: [source, ours({ with: { step: 'gate', gate: expression('matrix.gate'), plan } })],
    },
    {
      id: 'build',
      facts: [
        ['name', `Build ${expression('matrix.target')}`],
        ['needs', 'plan'],
        [
          'strategy',
          `{ fail-fast: false, ${parallel(shape)}matrix: ${quoted(expression('fromJSON(needs.plan.outputs.builds)'))} }`,
        ],
        ...ofRow,
      ],
      steps: [source, ours({ with: { step: 'build', target: expression('matrix.target'), plan } })],
    },
    {
      id: 'dry-run',
      facts: [
        ['name', 'Dry run'],
        ['needs', '[plan, gate, build]'],
        ['runs-on', runner],
        ['permissions', '{ contents: read }', 'what the repository and its tag are'],
      ],
      steps: [ours({ with: { step: 'dry-run', plan } })],
    },
  ]
}

/** Of a job for each row of a matrix of the plan's. */
const ofRow: readonly Fact[] = [
  ['runs-on', expression('matrix.runner')],
  ['timeout-minutes', expression('matrix.timeout')],
  ['permissions', ...reading],
]

const publishJob = ({ shape, ours }: Common): Job => ({
  id: 'publish',
  facts: [
    ['name', 'Publish'],
    ...publishingWhen(shape),
    ['runs-on', runner],
    ['environment', environmentOf(shape)],
    ['permissions', `{ ${publishing} }`, 'the release, trusted publishing, provenance, files of an earlier attempt'],
  ],
  steps: [ours({ with: { step: 'publish', live: 'true', ...holdOf(shape), plan, ...secretsOf(shape) } })],
})

const branches = ({ releaseBranch }: Shape): string =>
  releaseBranch === undefined ? '' : `branches: [${scalar(releaseBranch)}], `

/**
 * The job that keeps the release pull request, and tags what was merged. Off the default branch its step is passed over
 * and not the job: GitHub would pass over all jobs that come after it, however far.
 */
function releasePr({ shape: { releaseBranch, isManifold }, source, ours }: Common): readonly Job[] {
  if (releaseBranch === undefined) return []
  const when = `github.event_name == 'push' && github.ref == 'refs/heads/${releaseBranch.replaceAll("'", "''")}'`
  const keeping = 'contents: write, pull-requests: write'
  return [
    {
      id: 'release-pr',
      facts: [
        ['name', 'Release pull request'],
        ['runs-on', runner],
        isManifold
          ? [
              'permissions',
              `{ ${keeping}, actions: write }`,
              'tags of what was merged, the next pull request, a run for each further tag',
            ]
          : ['permissions', `{ ${keeping} }`, 'the tag of what was merged, the next pull request'],
        ['outputs', `{ tag: ${quoted(expression('steps.pr.outputs.tag'))} }`],
      ],
      steps: [
        source,
        ours({ id: 'pr', if: when, with: { step: 'release-pr', live: expression("vars.RELEASE_LIVE == 'true'") } }),
      ],
      isBracketed: true,
    },
  ]
}

const tagOf = ({ releaseBranch }: Shape): Readonly<Record<string, string>> =>
  releaseBranch === undefined ? {} : { tag: expression('needs.release-pr.outputs.tag') }

/** On a tag, or where this very run has made one; and by the one switch. */
function publishingWhen({ releaseBranch }: Shape): readonly Fact[] {
  const isByMerge = releaseBranch !== undefined
  const tagged = isByMerge ? "(github.ref_type == 'tag' || needs.release-pr.outputs.tag)" : "github.ref_type == 'tag'"
  return [
    ['needs', `[${isByMerge ? 'release-pr, ' : ''}plan, dry-run]`],
    ['if', `${tagged} && (vars.RELEASE_LIVE == 'true' || inputs.live)`],
  ]
}

const holdOf = ({ verifyOn }: Shape): Readonly<Record<string, string>> =>
  verifyOn.length === 0 ? {} : { 'hold-release': 'true' }

const publishing = 'contents: write, id-token: write, attestations: write, actions: read'

/** The outputs of the plan job, by the name that later jobs know them by. */
function planOutputs(shape: Shape): Readonly<Record<string, string>> {
  return {
    plan: 'plan',
    gates: 'gate-matrix',
    builds: 'build-matrix',
    ...(shape.isLimited && { 'max-parallel': 'max-parallel' }),
    ...(isTwofold(shape) && { environment: 'environment' }),
  }
}

const isTwofold = ({ environments }: Shape): boolean => environments.release !== environments.prerelease

const environmentOf = (shape: Shape): string =>
  isTwofold(shape)
    ? expression(`needs.plan.outputs.environment || '${shape.environments.release}'`)
    : scalar(shape.environments.release)

/** The number itself stays in the config. */
const parallel = ({ isLimited }: Shape): string =>
  isLimited ? `max-parallel: ${quoted(expression('fromJSON(needs.plan.outputs.max-parallel)'))}, ` : ''

/** Secrets of the publishing job alone; one that is not set is empty, and means nothing. */
function secretsOf(shape: Shape): Readonly<Record<string, string>> {
  return {
    ...(shape.hasCrates && { 'crates-token': expression('secrets.CRATES_TOKEN') }),
    ...announcing(shape),
  }
}
