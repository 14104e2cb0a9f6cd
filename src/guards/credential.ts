import type { Ecosystem } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts } from './facts.ts'

/** Each registry that the plan publishes to has a credential: the job's identity, or a token. */
export function guardCredential(facts: GuardFacts): readonly Problem[] {
  const wanted = (ecosystem: Ecosystem): boolean => facts.plan.packages.some((each) => each.ecosystem === ecosystem)
  const problems: Problem[] = []
  const missing = [
    ...(wanted('rust') && !facts.hasCratesToken ? ['crates.io (or the input `crates-token`)'] : []),
    ...(wanted('python') && !facts.hasPypiToken
      ? [`${facts.plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI'} (or the input \`pypi-token\`)`]
      : []),
  ]
  if (!facts.hasIdentity && missing.length > 0) {
    problems.push(
      problem(
        'id-token-missing',
        `The job has no OIDC token for ${missing.join(' and ')}.`,
        facts.isFork
          ? 'A pull request from a fork never has one.'
          : 'Add to the publishing job:\n    permissions:\n      id-token: write\n      contents: write',
        { level: 'live' },
      ),
    )
  }
  const fresh = facts.plan.packages.filter((each) => each.ecosystem === 'rust' && each.onRegistry === 'new')
  if (fresh.length > 0 && !facts.hasCratesToken) {
    problems.push(
      problem(
        'crate-new-needs-token',
        `crates.io does not know ${fresh.map((each) => each.name).join(', ')} yet, and trusted publishing cannot create a crate.`,
        'Publish the first version with a token of scope `publish-new` in the input `crates-token`, then add the trusted publisher on crates.io.',
        { level: 'live' },
      ),
    )
  }
  return problems
}
