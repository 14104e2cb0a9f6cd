import { problem } from '../../src/model/problem.ts'
import { type Finding, ok, plain, told, unseen } from './finding.ts'
import { mayJob, type PublishingJob, type WorkflowFacts } from './workflows.ts'

/** What the publishing jobs need to know of the rest. */
export interface WorkflowCase {
  readonly facts: WorkflowFacts
  /** Environments that the config names for the channels that are used. */
  readonly planned: readonly string[]
  /** Whether any package goes by the identity of the job. */
  readonly isTrusted: boolean
  readonly hasCrates: boolean
  readonly hasPython: boolean
}

/** How the publishing job is written: its place, its permissions, what starts it. */
export function workflowFindings({
  facts,
  planned,
  isTrusted,
  hasCrates,
  hasPython,
}: WorkflowCase): readonly Finding[] {
  const { jobs, broken } = facts
  const torn = broken.map(({ file, words }) =>
    unseen(
      'workflow',
      problem('workflow-unreadable', `${file} is no YAML: ${words}.`, 'Correct it: GitHub cannot read it either.', {
        file,
      }),
    ),
  )
  if (jobs.length === 0) return [...torn, told('job', none())]
  return [
    ...torn,
    ...jobs.flatMap((each) => [
      ok('job', where(each)),
      ...judged(each, isTrusted, hasCrates),
      ...asides(each, hasPython),
    ]),
    ...(jobs.length > 1 ? [told('jobs', several(jobs))] : []),
    ...planned
      .filter((name) => !jobs.some((each) => runsIn(each, name)))
      .map((name) =>
        told(
          'environment',
          problem(
            'environment-not-planned',
            `The config names the environment ${name}, and no publishing job runs in it.`,
            'Give the publishing job:\nenvironment: ${{ needs.plan.outputs.environment }}',
            { level: 'warning' },
          ),
        ),
      ),
  ]
}

const runsIn = ({ environment }: PublishingJob, name: string): boolean =>
  environment.kind === 'planned' ||
  environment.kind === 'unreadable' ||
  (environment.kind === 'named' && environment.name === name)

const none = () =>
  problem(
    'publish-job-missing',
    'No workflow publishes with this action: no job has a step of it with `step: publish`.',
    'Write one:\nrelease-action init\nWhat stands below is for the file that it writes, release.yml.',
  )

const several = (jobs: readonly PublishingJob[]) =>
  problem(
    'publish-job-several',
    `${jobs.length} jobs publish: ${jobs.map(({ file, job }) => `${job} in ${file}`).join(', ')}.`,
    'Make sure that a tag starts no more than one of them. Each workflow and each environment is a publisher of its own on every registry.',
    { level: 'warning' },
  )

function where({ file, job, environment, callers }: PublishingJob): string {
  const place = {
    none: () => 'in no environment',
    named: (name: string) => `in the environment ${name}`,
    planned: (fallback: string | undefined) =>
      `in the environment that the plan names${fallback === undefined ? '' : `, else ${fallback}`}`,
  }
  const words =
    environment.kind === 'named'
      ? place.named(environment.name)
      : environment.kind === 'planned'
        ? place.planned(environment.fallback)
        : environment.kind === 'unreadable'
          ? `in the environment ${environment.text}`
          : place.none()
  const by = callers.length === 0 ? '' : `, called by ${callers.join(', ')}`
  return `${job} in ${file}, ${words}${by}`
}

/** What is not wrong, and might surprise. */
function asides({ callers, registries }: PublishingJob, hasPython: boolean): readonly Finding[] {
  return [
    ...(callers.length > 0 && hasPython
      ? [plain('attestations', 'none on PyPI, which takes them from no workflow that another one calls')]
      : []),
    ...(registries.length > 0
      ? [plain('registries', `of its own (${registries.join(', ')}): what those hold is not asked`)]
      : []),
  ]
}

const permissions = [
  'Give it:',
  'permissions:',
  '  contents: write',
  '  id-token: write',
  '  attestations: write',
  '  actions: read',
].join('\n')

function judged(each: PublishingJob, isTrusted: boolean, hasCrates: boolean): readonly Finding[] {
  const { file, job, environment, events, live } = each
  const lacks = (
    [
      ['contents', 'write', 'no GitHub Release'],
      ['attestations', 'write', 'no build provenance on GitHub'],
      ['actions', 'read', 'no files of an earlier attempt'],
    ] as const
  ).filter(([scope, level]) => !mayJob(each, scope, level))
  const barred = events.filter((event) => event === 'pull_request_target' || (hasCrates && event === 'workflow_run'))
  return [
    ...(isTrusted && !mayJob(each, 'id-token', 'write')
      ? [
          told(
            'permissions',
            problem(
              'publish-job-permission',
              `The job ${job} has no \`id-token: write\`: it has no identity that a registry could trust.`,
              permissions,
              { file },
            ),
          ),
        ]
      : []),
    ...(lacks.length > 0
      ? [
          told(
            'permissions',
            problem(
              'publish-job-permission',
              `The job ${job} lacks ${lacks.map(([scope, level, so]) => `\`${scope}: ${level}\` (${so})`).join(', ')}.`,
              permissions,
              { file, level: 'warning' },
            ),
          ),
        ]
      : []),
    ...(environment.kind === 'none'
      ? [plain('environment', 'none: any workflow file of this name, on any branch, is trusted')]
      : []),
    ...(environment.kind === 'unreadable'
      ? [
          unseen(
            'environment',
            problem(
              'environment-unreadable',
              `The environment of the job ${job} is known only when it runs: ${environment.text}.`,
              'Name it, or take the one of the plan:\nenvironment: ${{ needs.plan.outputs.environment }}',
              { file },
            ),
          ),
        ]
      : []),
    ...(barred.length > 0
      ? [
          told(
            'events',
            problem(
              'publish-job-event',
              `${file} is started by \`${barred.join('`, `')}\`, which registries give no token to.`,
              'Publish on the push of a tag, on a release, or on `workflow_dispatch`.',
              { file, level: barred.length === events.length ? 'error' : 'warning' },
            ),
          ),
        ]
      : []),
    ...(live === undefined || /^false$/i.test(live)
      ? [
          told(
            'live',
            problem(
              'publish-job-dry',
              `The publishing step of ${file} has no \`live: true\`: it will upload nothing.`,
              'Give the step the input `live: true`, once a dry run has pleased you.',
              { file, level: 'warning' },
            ),
          ),
        ]
      : []),
  ]
}
