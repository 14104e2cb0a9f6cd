import type { ReleaseFacts } from './facts.ts'
import type { AuditRow } from './rows.ts'

/** Who names a commit as that of the release. */
export interface NamedCommit {
  readonly who: string
  readonly commit: string
}

/**
 * Every commit that is named as the one of the release: the tag of the checkout, the target of the GitHub Release where it is a
 * commit, the signed statements, and what each crate says it was packaged from. Each commit once for each kind of witness.
 */
export function commitsNamed({ tag, github }: ReleaseFacts, rows: readonly AuditRow[]): readonly NamedCommit[] {
  const target = github === undefined || github.release === 'absent' ? undefined : github.release.target
  const named: readonly (NamedCommit | undefined)[] = [
    tag.here === undefined ? undefined : { who: 'the tag here', commit: tag.here },
    // GitHub may have been told a branch instead
    target === undefined || !/^[0-9a-f]{40}$/.test(target) ? undefined : { who: 'the GitHub Release', commit: target },
    ...rows.map(({ facts }) => from(facts.signed, 'the attestations of the index')),
    ...rows.map(({ facts }) => from(facts.provenance, 'the build provenance')),
    ...rows.map(({ facts, filename }) => facts.packaged && { who: filename, commit: facts.packaged.commit }),
  ]
  const once = new Map(named.flatMap((each) => (each === undefined ? [] : [[`${each.who} ${each.commit}`, each]])))
  return [...once.values()]
}

const from = (sight: AuditRow['facts']['signed'], who: string): NamedCommit | undefined =>
  sight.state === 'good' ? { who, commit: sight.commit } : undefined
