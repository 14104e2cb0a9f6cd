import type { Ecosystem, LocalDistribution } from '../model/distribution.ts'
import { ecosystemOf } from '../model/distribution.ts'
import { type FileOutcome, isOut } from '../model/outcome.ts'
import type { Plan } from '../model/plan.ts'
import type { Receipt, ReceiptFile } from '../model/receipt.ts'
import type { GitHubRelease } from '../ports/github.ts'
import type { Run } from '../ports/runner.ts'
import type { Registry } from '../registries/registry.ts'

/** What is known of the files when everything is over. */
export interface Findings {
  readonly files: readonly LocalDistribution[]
  readonly registries: Readonly<Record<Ecosystem, Registry>>
  readonly outcomes: readonly FileOutcome[]
  readonly verified: readonly { readonly filename: string; readonly verified: boolean }[]
  readonly attested: readonly { readonly filename: string; readonly attested: boolean }[]
  readonly listed: readonly { readonly filename: string; readonly listed: boolean }[]
}

/** One entry a file, in the order of publishing. */
export function receiptFiles(findings: Findings): readonly ReceiptFile[] {
  const { files, registries, outcomes, verified, attested, listed } = findings
  return files.map(({ filename, kind, name, version, sha256, size }) => {
    const outcome = outcomes.find((each) => each.filename === filename)
    const registry = registries[ecosystemOf(kind)]
    return {
      filename,
      kind,
      name,
      version,
      sha256,
      size,
      registry: registry.name === 'other' ? registry.url : registry.name,
      outcome: outcome?.outcome ?? 'not-tried',
      verified: verified.some((each) => each.filename === filename && each.verified),
      attested: attested.find((each) => each.filename === filename)?.attested,
      provenance: listed.find((each) => each.filename === filename)?.listed,
      page: registry.page({ name, version }),
      message: outcome?.problem?.message,
    }
  })
}

/** What the whole publish came to. */
export interface Conclusion {
  /** Milliseconds since the epoch. */
  readonly started: number
  readonly finished: number
  readonly complete: boolean
  readonly files: readonly ReceiptFile[]
  /** Pages of the build provenance. */
  readonly provenance: readonly string[]
  /** Until when PyPI takes what is missing; milliseconds since the epoch. */
  readonly pypiUntil?: number | undefined
  readonly release: GitHubRelease
  /** Whether the release is a draft because it is to be verified first. */
  readonly isHeld: boolean
}

/** Once everything is out, a draft that the plan asks for is what was wanted. */
const isKept = ({ release }: Plan, done: Conclusion): boolean =>
  release.draft === true && done.release.draft && done.files.every(({ outcome }) => isOut(outcome))

/** The receipt of a publish, true also where it broke off. */
export function receiptOf(plan: Plan, { runId: id, attempt, actor }: Run, done: Conclusion): Receipt {
  return {
    schema: 1,
    tag: plan.tag,
    version: plan.version,
    commit: plan.commit,
    repository: plan.repository,
    run: { id, attempt, actor },
    started: new Date(done.started).toISOString(),
    finished: new Date(done.finished).toISOString(),
    complete: done.complete,
    files: done.files,
    provenance: done.provenance.length > 0 ? done.provenance : undefined,
    pypiUntil: done.pypiUntil === undefined ? undefined : new Date(done.pypiUntil).toISOString(),
    release: {
      url: done.release.url,
      draft: done.release.draft,
      ...(isKept(plan, done) && { kept: true }),
      ...(done.isHeld && { held: true }),
    },
  }
}
