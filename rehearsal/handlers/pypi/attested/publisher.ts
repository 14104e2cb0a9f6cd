import type { GitHubIdentity } from '../publisher.ts'
import { type Leaf, textExtension } from './certificate.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const site = 'https://github.com'
const fulcio = '1.3.6.1.4.1.57264.1'

/**
 * Why the certificate is not of this publisher (pypi-attestations `_GitHubTrustedPublisherPolicy`); `undefined` where it
 * is. The workflow is that of the Build Config URI: the one that was started, not one that it calls.
 */
export function publisherFault(leaf: Leaf, { owner, repository, workflow }: GitHubIdentity): string | undefined {
  const project = `${owner}/${repository}`
  const exact = [
    ['OIDCIssuerV2', 8, issuer],
    ['OIDCSourceRepositoryURI', 12, `${site}/${project}`],
  ] as const
  for (const [name, number, expected] of exact) {
    const got = textExtension(leaf, `${fulcio}.${number}`)
    if (got === undefined) return `Certificate does not contain ${name} (${fulcio}.${number}) extension`
    if (got !== expected) return `Certificate's ${name} does not match (got ${got}, expected ${expected})`
  }
  const built = textExtension(leaf, `${fulcio}.18`)
  const at = [13, 14].flatMap((number) => textExtension(leaf, `${fulcio}.${number}`) ?? [])
  if (at.length === 0) return 'Certificate must contain either Source Repository Digest or Source Repository Ref'
  const file = `${site}/${project}/.github/workflows/${workflow}`
  if (at.some((each) => built === `${file}@${each}`)) return undefined
  // Python prints the whole extension here, of which the address is the part that can be read
  return `Certificate's Build Config URI (${built ?? 'None'}) does not match expected Trusted Publisher (${workflow} @ ${project})`
}
