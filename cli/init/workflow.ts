import { type Pin, pinText } from './pins.ts'
import type { Shape } from './shape.ts'

/** The one foreign action, at a release whose commit was looked up. */
export const checkout: Pin = {
  action: 'actions/checkout',
  ref: 'de0fac2e4500dabe0009e67214ff5f5447ce83dd',
  version: 'v6.0.2',
}

/** One use of an action. */
interface Step {
  readonly id?: string
  readonly if?: string
  readonly with: Readonly<Record<string, string>>
}

const runner = 'ubuntu-24.04'
const reading = '{ contents: read } # to check out'
/** Monday morning, at no full hour: GitHub is late then. */
const weekly = '23 4 * * 1'

/**
 * The lines of the release workflow. One step a line and one thing a line, so that what a person changes stays apart from
 * what a later version of us changes.
 */
export function workflowLines(shape: Shape, action: Pin): readonly string[] {
  const ours = (step: Step): string => usesLine(action, step)
  const source = usesLine(checkout, { with: { 'fetch-depth': '0', 'persist-credentials': 'false' } })
  const plan = expression('needs.plan.outputs.plan')
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
    ...releasePr(shape, source, ours),
    '  plan:',
    '    name: Plan',
    ...(shape.releaseBranch === undefined ? [] : ['    needs: release-pr']),
    `    runs-on: ${runner}`,
    `    permissions: ${reading}`,
    `    outputs: { ${Object.entries(planOutputs(shape))
      .map(([name, output]) => `${name}: ${quoted(expression(`steps.plan.outputs.${output}`))}`)
      .join(', ')} }`,
    '    steps:',
    source,
    ours({ id: 'plan', with: { step: 'plan', ...tagOf(shape) } }),
    '  gate:',
    `    name: ${expression('matrix.gate')}`,
    '    needs: plan',
    `    strategy: { fail-fast: false, matrix: ${quoted(expression('fromJSON(needs.plan.outputs.gates)'))} }`,
    `    runs-on: ${expression('matrix.runner')}`,
    `    timeout-minutes: ${expression('matrix.timeout')}`,
    `    permissions: ${reading}`,
    '    steps:',
    source,
    ours({ with: { step: 'gate', gate: expression('matrix.gate'), plan } }),
    '  build:',
    `    name: Build ${expression('matrix.target')}`,
    '    needs: plan',
    `    strategy: { fail-fast: false, ${parallel(shape)}matrix: ${quoted(expression('fromJSON(needs.plan.outputs.builds)'))} }`,
    `    runs-on: ${expression('matrix.runner')}`,
    `    timeout-minutes: ${expression('matrix.timeout')}`,
    `    permissions: ${reading}`,
    '    steps:',
    source,
    ours({ with: { step: 'build', target: expression('matrix.target'), plan } }),
    '  dry-run:',
    '    name: Dry run',
    '    needs: [plan, gate, build]',
    `    runs-on: ${runner}`,
    '    permissions: { contents: read } # what the repository and its tag are',
    `    steps: ${alone(ours({ with: { step: 'dry-run', plan } }))}`,
    '  publish:',
    '    name: Publish',
    ...publishingWhen(shape),
    `    runs-on: ${runner}`,
    `    environment: ${environmentOf(shape)}`,
    `    permissions: { ${publishing} } # the release, trusted publishing, provenance, files of an earlier attempt`,
    `    steps: ${alone(ours({ with: { step: 'publish', live: 'true', ...holdOf(shape), plan, ...secretsOf(shape) } }))}`,
    ...verifying(shape, plan, ours),
  ]
}

/** The line of a step as the only one of its job. */
const alone = (line: string): string => line.replace(/^ *- (.* \}(?= #|$))/, '[$1]')

/** The lines of the two steps of a job, without one for `steps:` alone: the whole workflow shall fit on a screen. */
const pair = (first: string, second: string): readonly string[] => [
  first.replace(/^ *- (.* \})(?= #|$)/, '    steps: [$1,'),
  second.replace(/^ *- (.* \})(?= #|$)/, '      $1]'),
]

const branches = ({ releaseBranch }: Shape): string =>
  releaseBranch === undefined ? '' : `branches: [${scalar(releaseBranch)}], `

/**
 * The job that keeps the release pull request, and tags what was merged. Off the default branch its step is passed over
 * and not the job: GitHub would pass over all jobs that come after it, however far.
 */
function releasePr(
  { releaseBranch, isManifold }: Shape,
  source: string,
  ours: (step: Step) => string,
): readonly string[] {
  if (releaseBranch === undefined) return []
  const when = `github.event_name == 'push' && github.ref == 'refs/heads/${releaseBranch.replaceAll("'", "''")}'`
  return [
    '  release-pr:',
    '    name: Release pull request',
    `    runs-on: ${runner}`,
    isManifold
      ? '    permissions: { contents: write, pull-requests: write, actions: write } # tags of what was merged, the next pull request, a run for each further tag'
      : '    permissions: { contents: write, pull-requests: write } # the tag of what was merged, the next pull request',
    `    outputs: { tag: ${quoted(expression('steps.pr.outputs.tag'))} }`,
    ...pair(
      source,
      ours({ id: 'pr', if: when, with: { step: 'release-pr', live: expression("vars.RELEASE_LIVE == 'true'") } }),
    ),
  ]
}

const tagOf = ({ releaseBranch }: Shape): Readonly<Record<string, string>> =>
  releaseBranch === undefined ? {} : { tag: expression('needs.release-pr.outputs.tag') }

/** On a tag, or where this very run has made one; and by the one switch. */
function publishingWhen({ releaseBranch }: Shape): readonly string[] {
  const isByMerge = releaseBranch !== undefined
  const tagged = isByMerge ? "(github.ref_type == 'tag' || needs.release-pr.outputs.tag)" : "github.ref_type == 'tag'"
  return [
    `    needs: [${isByMerge ? 'release-pr, ' : ''}plan, dry-run]`,
    `    if: ${tagged} && (vars.RELEASE_LIVE == 'true' || inputs.live)`,
  ]
}

const holdOf = ({ verifyOn }: Shape): Readonly<Record<string, string>> =>
  verifyOn.length === 0 ? {} : { 'hold-release': 'true' }

/**
 * The jobs that try a held release on each system, and the one that publishes its draft then. That one publishes once more:
 * everything is there, so that it sends nothing and needs no identity.
 */
function verifying(shape: Shape, plan: string, ours: (step: Step) => string): readonly string[] {
  if (shape.verifyOn.length === 0) return []
  return [
    '  verify:',
    `    name: Verify on ${expression('matrix.runner')}`,
    '    needs: [plan, publish]',
    `    strategy: { fail-fast: false, matrix: { runner: [${shape.verifyOn.map((each) => scalar(each)).join(', ')}] } }`,
    `    runs-on: ${expression('matrix.runner')}`,
    '    timeout-minutes: 90',
    '    permissions: { actions: read } # files of an earlier attempt',
    `    steps: ${alone(ours({ with: { step: 'verify', plan } }))}`,
    '  release:',
    '    name: GitHub Release',
    '    needs: [plan, verify]',
    `    runs-on: ${runner}`,
    '    permissions: { contents: write, actions: read } # the release, files of an earlier attempt',
    `    steps: ${alone(ours({ with: { step: 'publish', live: 'true', plan, ...announcing(shape) } }))}`,
  ]
}

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

/** Where the release is announced: by whichever job finishes it. */
function announcing(shape: Shape): Readonly<Record<string, string>> {
  return {
    ...(shape.notify.slack && { 'slack-webhook': expression('secrets.SLACK_WEBHOOK') }),
    ...(shape.notify.email.length > 0 && { 'smtp-url': expression('secrets.SMTP_URL') }),
    ...(shape.notify.webhook && { 'webhook-url': expression('secrets.WEBHOOK_URL') }),
  }
}

function usesLine(pin: Pin, { id, if: when, with: given }: Step): string {
  const [uses = '', comment = ''] = pinText(pin).split(' # ')
  const inputs = Object.entries(given).map(([name, value]) => `${name}: ${scalar(value)}`)
  const marks = [...(id === undefined ? [] : [`id: ${id}`]), ...(when === undefined ? [] : [`if: ${quoted(when)}`])]
  const parts = [`uses: ${uses}`, ...marks, `with: { ${inputs.join(', ')} }`]
  return `      - { ${parts.join(', ')} }${comment === '' ? '' : ` # ${comment}`}`
}

const expression = (words: string): string => `\${{ ${words} }}`
/** In whichever quotes nothing has to be escaped; what reads the raw text of a workflow is confused by doubled ones. */
const quoted = (text: string): string =>
  text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`
/** Plain where YAML reads it as it stands, also inside braces. */
const scalar = (text: string): string => (/^[A-Za-z0-9][\w.-]*$/.test(text) ? text : quoted(text))
