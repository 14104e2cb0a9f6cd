import { commitsNamed } from '../../src/audit/commits.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Sight } from '../../src/audit/facts.ts'
import type { AuditRow } from '../../src/audit/rows.ts'
import { version } from '../../src/version.ts'
import { counted } from '../release/phases.ts'
import type { Installed } from './installed.ts'
import type { Looked } from './look.ts'
import type { RepositoryPlace } from './reach.ts'
import type { Page } from './setting.ts'
import { tableOf } from './table.ts'

/** Everything that is told of a release in the end. */
export interface Verified {
  readonly tag: string
  readonly repository: RepositoryPlace | undefined
  readonly looked: Looked
  readonly installed: readonly Installed[]
}

/** 0: all agrees, 1: something does not, 2: a part could not be asked. */
export function exitCodeOf({ looked, installed }: Verified): 0 | 1 | 2 {
  if (looked.disagreements.length > 0 || installed.some((each) => each.problem !== undefined)) return 1
  return looked.unasked.length > 0 ? 2 : 0
}

/** The report for a person. */
export function textReport(verified: Verified, page: Page): readonly string[] {
  const { tag, repository, looked, installed } = verified
  const failed = installed.flatMap((each) => each.problem ?? [])
  return [
    `release-action ${version}: ${tag}${repository === undefined ? '' : ` of ${repository.name}`}, from outside`,
    '',
    ...tagLines(looked, page),
    ...tableOf(looked, page),
    ...legend(looked, page),
    ...(installed.length === 0 ? [] : ['', ...installed.flatMap((each) => hung(installedWords(each, page), page))]),
    ...(looked.notes.length === 0 ? [] : ['', ...looked.notes.flatMap((each) => page.fold(each))]),
    ...spaced([...looked.disagreements, ...failed].map((each) => page.problem(each, '✗'))),
    ...spaced(looked.unasked.map((each) => page.problem(each, '?'))),
    '',
    ...unchecked(verified, page),
    '',
    ...page.fold(closing(verified)),
  ]
}

function tagLines({ facts, rows }: Looked, page: Page): readonly string[] {
  const { tag, github } = facts
  const release = github?.release
  const { remote } = tag
  const commit = remote === undefined || remote === 'absent' ? undefined : remote.commit
  const named = commitsNamed(facts, rows)
  const same = new Set(named.filter((each) => each.commit === commit).map((each) => each.who))
  const words =
    commit === undefined
      ? remote === 'absent'
        ? `${page.paint('red', '✗')} the tag is not on ${tag.asked}`
        : `${page.paint('yellow', '?')} the tag was not asked for`
      : `${named.every((each) => each.commit === commit) ? page.paint('green', '✓') : page.paint('red', '✗')} ${tag.asked} has the tag at ${commit.slice(0, 10)}${same.size === 0 ? '' : `, and so say ${[...same].join(', ')}`}`
  const shown =
    release === undefined
      ? `${page.paint('yellow', '?')} GitHub was not asked for the release`
      : release === 'absent'
        ? `${page.paint('red', '✗')} there is no published GitHub Release`
        : `${page.paint('green', '✓')} ${release.url}${release.immutable ? ' (immutable)' : ''}`
  return [...hung(words, page), ...hung(shown, page)]
}

/** What follows the first line stands below its words, not below its mark. */
function hung(words: string, page: Page): readonly string[] {
  const [first = '', ...rest] = page.fold(words, '  ')
  return [first.slice(2), ...rest]
}

/** What stands below each file name. */
function legend({ rows }: Looked, page: Page): readonly string[] {
  if (rows.length === 0) return []
  const words =
    'The SHA-256 at the registry; = the same and ≠ another, as fetched, as attached to the GitHub Release, in SHA256SUMS. Signed: its attestation on the index; provenance: its attestation on GitHub. ✗ wrong, – none, · nobody to ask, ? not heard.'
  return ['', ...page.fold(words).map((line) => page.paint('dim', line))]
}

const spaced = (blocks: readonly (readonly string[])[]): readonly string[] => blocks.flatMap((each) => ['', ...each])

const installedWords = ({ words, problem }: Installed, page: Page): string =>
  `${problem === undefined ? page.paint('green', '✓') : page.paint('red', '✗')} ${words}`

/** What this program does not verify of a signature, and who does. */
function unchecked({ repository, looked }: Verified, page: Page): readonly string[] {
  const good = (which: 'signed' | 'provenance'): AuditRow | undefined =>
    looked.rows.find((each) => each.facts[which].state === 'good')
  const [indexed, stored] = [good('signed'), good('provenance')]
  if (indexed === undefined && stored === undefined) return page.fold('No signature was checked: there is none.')
  const name = repository?.name ?? 'OWNER/NAME'
  const server = repository?.serverUrl ?? 'https://github.com'
  const commands = [
    // it knows PyPI alone
    ...(indexed === undefined || indexed.from.registry.name !== 'pypi'
      ? []
      : [`pypi-attestations verify pypi --repository ${server}/${name} pypi:${indexed.filename}`]),
    ...(stored === undefined ? [] : [`gh attestation verify ${stored.filename} --repo ${name}`]),
  ]
  return [
    ...page.fold(
      'Of each attestation the signature was checked with the key of its own certificate, and the bytes, the repository and the commit that it names. Not checked: that Sigstore issued the certificate, and that its log has the entry. These do:',
    ),
    ...commands.map((each) => `  ${each}`),
  ]
}

function closing({ looked, installed }: Verified): string {
  const { disagreements, unasked, rows } = looked
  const failed = installed.filter((each) => each.problem !== undefined).length
  const wrong = disagreements.length + failed
  const parts = [
    ...(wrong > 0 ? [`${counted(wrong, 'thing')} ${wrong === 1 ? 'does' : 'do'} not agree`] : []),
    ...(unasked.length > 0 ? [`${counted(unasked.length, 'part')} could not be asked`] : []),
  ]
  return parts.length === 0 ? `All agrees: ${counted(rows.length, 'file')}.` : `${parts.join(', and ')}.`
}

/** The report as data, by `schemas/verify-report.schema.json`. */
export function jsonReport(verified: Verified): string {
  const { tag, repository, looked, installed } = verified
  const { facts, rows, disagreements, unasked, notes } = looked
  const { remote } = facts.tag
  const release = facts.github?.release
  const failed = installed.flatMap((each) => each.problem ?? [])
  const told = ({ code, message, fix }: Problem) => ({ code, message, fix })
  const document = {
    schema: 1,
    tag,
    repository: repository?.name,
    agrees: exitCodeOf(verified) === 0,
    commit: remote === undefined || remote === 'absent' ? undefined : remote.commit,
    commits: commitsNamed(facts, rows),
    release:
      release === undefined || release === 'absent' ? undefined : { url: release.url, immutable: release.immutable },
    files: rows.map((each) => rowData(each)),
    installed: installed.map(({ words, problem }) => ({ words, ok: problem === undefined })),
    disagreements: [...disagreements, ...failed].map((each) => told(each)),
    unasked: unasked.map((each) => told(each)),
    notes,
  }
  return JSON.stringify(document, undefined, 2)
}

function rowData({ filename, kind, from, registry, attached, sum, facts, verdict }: AuditRow) {
  const { downloaded, packaged, signed, provenance } = facts
  return {
    filename,
    kind,
    name: from.name,
    version: from.version,
    registry: from.registry.name,
    page: from.registry.page,
    verdict,
    sha256: registry?.sha256,
    yanked: registry?.yanked,
    downloaded: typeof downloaded === 'string' ? downloaded : undefined,
    attached: attached === undefined ? undefined : (attached.sha256 ?? 'untold'),
    sum,
    packagedFrom: packaged?.commit,
    attestation: sightData(signed),
    provenance: sightData(provenance),
  }
}

function sightData(sight: Sight) {
  if (sight.state === 'good') {
    const { state, repository, workflow, commit } = sight
    return { state, repository, workflow, commit }
  }
  return sight.state === 'wrong' || sight.state === 'unreadable'
    ? { state: sight.state, why: sight.why }
    : { state: sight.state }
}
