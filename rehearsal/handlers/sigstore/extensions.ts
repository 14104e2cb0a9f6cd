import { der, tags } from '../../der.ts'

/** The claims of a job's identity token that become part of its certificate. */
export type Claims = Readonly<Record<string, unknown>>

/** One extension: its object identifier and its value's bytes. */
export interface FulcioExtension {
  readonly oid: string
  readonly value: Buffer
}

const site = 'https://github.com'

/**
 * Fulcio's own extensions for a token of GitHub Actions, in the order of their numbers under 1.3.6.1.4.1.57264.1 (fulcio
 * `config/identity/config.yaml`, `docs/oid-info.md`). The first six are bare text; the others are UTF8String. A claim that
 * is missing leaves its extension out.
 */
export function fulcioExtensions(claims: Claims): readonly FulcioExtension[] {
  const claim = (name: string): string => {
    const value = claims[name]
    return typeof value === 'string' ? value : ''
  }
  const under = (name: string): string => (claim(name) === '' ? '' : `${site}/${claim(name)}`)
  const invocation = `${under('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`
  const bare = ['iss', 'event_name', 'sha', 'workflow', 'repository', 'ref'].map(claim)
  const strings: readonly (readonly [number, string])[] = [
    [8, claim('iss')],
    [9, under('job_workflow_ref')],
    [10, claim('job_workflow_sha')],
    [11, claim('runner_environment')],
    [12, under('repository')],
    [13, claim('sha')],
    [14, claim('ref')],
    [15, claim('repository_id')],
    [16, under('repository_owner')],
    [17, claim('repository_owner_id')],
    [18, under('workflow_ref')],
    [19, claim('workflow_sha')],
    [20, claim('event_name')],
    [21, invocation],
    [22, claim('repository_visibility')],
    [23, claim('environment')],
    [24, claim('sub')],
  ]
  const oid = (number: number): string => `1.3.6.1.4.1.57264.1.${number}`
  return [
    ...bare.flatMap((text, at) => (text === '' ? [] : [{ oid: oid(at + 1), value: Buffer.from(text) }])),
    ...strings.flatMap(([number, text]) =>
      text === '' ? [] : [{ oid: oid(number), value: der(tags.utf8, Buffer.from(text)) }],
    ),
  ]
}

/** The certificate's only name: the workflow in which the job stands. */
export const subjectUri = (claims: Claims): string => `${site}/${String(claims['job_workflow_ref'])}`
