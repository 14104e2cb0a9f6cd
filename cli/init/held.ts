import { type Job, plan, runner, type Step, type StepLine } from './job.ts'
import { expression, scalar } from './scalar.ts'
import type { Shape } from './shape.ts'

/** What the jobs of one workflow have in common. */
export interface Common {
  readonly shape: Shape
  /** The checkout. */
  readonly source: StepLine
  /** A step of this action. */
  readonly ours: (step: Step) => StepLine
}

/**
 * The jobs that try a held release on each system, and the one that publishes its draft then. That one publishes once more:
 * everything is there, so that it sends nothing and needs no identity. Where somebody is to be told it runs in any case: it
 * alone tells of a release that could not be used, since the other jobs run what they install.
 */
export function verifying({ shape, ours }: Common): readonly Job[] {
  if (shape.verifyOn.length === 0) return []
  const systems = shape.verifyOn.map((each) => scalar(each)).join(', ')
  const ways = announcing(shape)
  const isTold = Object.keys(ways).length > 0
  return [
    {
      id: 'verify',
      facts: [
        ['name', `Verify on ${expression('matrix.runner')}`],
        ['needs', '[plan, publish]'],
        ['strategy', `{ fail-fast: false, matrix: { runner: [${systems}] } }`],
        ['runs-on', expression('matrix.runner')],
        ['timeout-minutes', '90'],
        ['permissions', '{ actions: read }', 'files of an earlier attempt'],
      ],
      steps: [ours({ with: { step: 'verify', plan } })],
    },
    {
      id: 'release',
      facts: [
        ['name', 'GitHub Release'],
        ['needs', isTold ? '[plan, publish, verify]' : '[plan, verify]'],
        ...(isTold
          ? ([
              ['if', "needs.publish.result == 'success' && !cancelled()"],
              ['environment', announcingEnvironment(shape)],
            ] as const)
          : []),
        ['runs-on', runner],
        ['permissions', '{ contents: write, actions: read }', 'the release, files of an earlier attempt'],
      ],
      steps: [
        ours({
          with: {
            step: 'publish',
            live: 'true',
            ...(isTold && { verified: expression('needs.verify.result') }),
            plan,
            ...ways,
          },
        }),
      ],
    },
  ]
}

/**
 * The environment of the job that tells of a release. It has no reviewers, who were asked before, and holds nothing but the
 * secrets for that. GitHub makes one that is not there, and a secret of the repository is seen in it as well.
 */
export const announcingEnvironment = ({ environments }: Shape): string => scalar(`${environments.release}-announce`)

/** Where the release is announced: by whichever job finishes it. */
export function announcing(shape: Shape): Readonly<Record<string, string>> {
  return {
    ...(shape.notify.slack && { 'slack-webhook': expression('secrets.SLACK_WEBHOOK') }),
    ...(shape.notify.email.length > 0 && { 'smtp-url': expression('secrets.SMTP_URL') }),
    ...(shape.notify.webhook && { 'webhook-url': expression('secrets.WEBHOOK_URL') }),
  }
}
