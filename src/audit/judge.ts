import { type Problem, problem } from '../model/problem.ts'
import { isSameWheel } from '../model/wheel-name.ts'
import { commitsNamed } from './commits.ts'
import type { ReleaseFacts } from './facts.ts'
import { type AuditRow, rowsOf } from './rows.ts'
import { isWithdrawn } from './withdrawal.ts'

/** What a release was found to be. */
export interface Audit {
  readonly rows: readonly AuditRow[]
  /** What does not agree. */
  readonly disagreements: readonly Problem[]
  /** What could not be asked. */
  readonly unasked: readonly Problem[]
  /** Sentences about what is no disagreement. */
  readonly notes: readonly string[]
}

/** Holds what the places say of a release against each other. `demanded`: every file must be attested wherever it can be. */
export function judge(facts: ReleaseFacts, demanded: boolean): Audit {
  const rows = rowsOf(facts)
  const state = withdrawalOf(rows, facts)
  return {
    rows,
    disagreements: [
      ...tagProblems(facts, rows),
      ...releaseProblems(facts),
      ...rows.flatMap((each) => fileProblems(each, facts)),
      ...attestationProblems(rows, demanded),
      ...state.problems,
    ],
    unasked: [...facts.unasked, ...rows.flatMap((each) => unheard(each))],
    notes: [...state.notes, ...plannedNotes(facts, rows), ...dirtyNotes(rows), ...unsignedNotes(rows)],
  }
}

function tagProblems(facts: ReleaseFacts, rows: readonly AuditRow[]): readonly Problem[] {
  const { tag } = facts
  if (tag.remote === undefined) return []
  if (tag.remote === 'absent') {
    return [
      problem(
        'released-tag-moved',
        `There is no tag ${tag.name} on ${tag.asked}, and something of it is released.`,
        `Push it again on the commit that was released, which the attestations and the crates name: git push origin ${tag.name}`,
      ),
    ]
  }
  const { commit } = tag.remote
  const others = commitsNamed(facts, rows).filter((each) => each.commit !== commit)
  if (others.length === 0) return []
  const words = others.map((each) => `${each.who} ${each.commit.slice(0, 10)}`).join(', ')
  return [
    problem(
      'released-tag-moved',
      `The tag ${tag.name} is at ${commit.slice(0, 10)} on ${tag.asked}; others name another commit: ${words}.`,
      'Find out who moved the tag, or who made these files. A tag that was released is never moved: set it back, or release a new version.',
    ),
  ]
}

function releaseProblems({ github, tag }: ReleaseFacts): readonly Problem[] {
  if (github === undefined || github.release !== 'absent') return []
  return [
    problem(
      'released-file-missing',
      `${github.repository} has no published GitHub Release of ${tag.name}.`,
      'Publish its draft if there is one, or run the publishing job again: it only does what is missing.',
    ),
  ]
}

const short = (sha256: string | undefined): string => (sha256 === undefined ? 'nothing' : `${sha256.slice(0, 12)}…`)

function fileProblems(row: AuditRow, { github }: ReleaseFacts): readonly Problem[] {
  const { filename, from, registry, attached, sum, facts, verdict } = row
  const where = from.registry.url
  if (verdict === 'differs') {
    const said = [
      ...(registry === undefined ? [] : [`${where} tells ${short(registry.sha256)}`]),
      ...(typeof facts.downloaded === 'string' ? [`it serves ${short(facts.downloaded)}`] : []),
      ...(attached?.sha256 === undefined ? [] : [`attached to the GitHub Release is ${short(attached.sha256)}`]),
      ...(sum === undefined
        ? []
        : [sum === 'contradicted' ? 'SHA256SUMS has two sums' : `SHA256SUMS has ${short(sum)}`]),
    ]
    return [
      problem(
        'released-file-differs',
        `${filename} is not the same everywhere: ${said.join(', ')}.`,
        'The attestation of each says which bytes were built. Replace a wrong file of the GitHub Release; where it is the registry that has others, withdraw the release (release-action rollback) and find out who published them.',
      ),
    ]
  }
  if (verdict === 'missing') {
    const holder =
      attached !== undefined ? 'the GitHub Release' : sum !== undefined ? 'SHA256SUMS' : 'the plan of the tag'
    return [
      problem(
        'released-file-missing',
        `${where} does not have ${filename}, which ${holder} has.`,
        'Run the publishing job again: it only uploads what is missing. PyPI takes no new file of a release that is older than 14 days.',
      ),
    ]
  }
  if (verdict === 'surplus') {
    return [
      problem(
        'released-file-surplus',
        `${where} has ${filename}, which the GitHub Release names neither as a file nor in SHA256SUMS.`,
        'Find out who uploaded it: look at its attestation, and at the history of the project on the registry.',
      ),
    ]
  }
  return isUnattached(row, github) ? [unattached(filename)] : []
}

/** A list of checksums alone is what a release of more files than GitHub takes has. */
function isUnattached({ attached, sum }: AuditRow, github: ReleaseFacts['github']): boolean {
  if (attached !== undefined || sum === undefined || github === undefined || github.release === 'absent') return false
  return github.release.assets.some(({ name }) => github.sums?.has(name) === true)
}

const unattached = (filename: string): Problem =>
  problem(
    'released-file-missing',
    `SHA256SUMS of the GitHub Release names ${filename}, and it is not attached.`,
    `Attach it again from the registry, unless the release is immutable: gh release upload TAG ${filename}`,
  )

function attestationProblems(rows: readonly AuditRow[], demanded: boolean): readonly Problem[] {
  const there = rows.filter((each) => each.registry !== undefined)
  const wrong = there.flatMap(({ filename, facts }) =>
    [facts.signed, facts.provenance].flatMap((sight) =>
      sight.state === 'wrong'
        ? [
            problem(
              'released-attestation',
              `${filename}: its attestation ${sight.why}.`,
              'Do not use the file. Withdraw the release (release-action rollback), and find out who uploaded it.',
            ),
          ]
        : [],
    ),
  )
  const lacking = (which: 'signed' | 'provenance', place: string): readonly Problem[] => {
    const asked = there.filter((each) => each.facts[which].state !== 'unasked')
    const absent = asked.filter((each) => each.facts[which].state === 'absent')
    if (absent.length === 0 || (!demanded && absent.length === asked.length)) return []
    const names = absent.map((each) => each.filename).join(', ')
    const others = absent.length === asked.length ? '' : ', and the other files of the release do'
    return [
      problem(
        'released-attestation',
        `${place} shows no attestation of ${names}${others}.`,
        'It was uploaded in another way than the rest. An attestation cannot be added to a file that is published: compare its SHA-256 with what was built, and attest the next release.',
      ),
    ]
  }
  return [...wrong, ...lacking('signed', 'The Python index'), ...lacking('provenance', 'GitHub')]
}

function unheard({ filename, facts }: AuditRow): readonly Problem[] {
  const { downloaded, signed, provenance } = facts
  const words = [
    ...(typeof downloaded === 'object' ? [downloaded.unasked] : []),
    ...[signed, provenance].flatMap((each) => (each.state === 'unreadable' ? [each.why] : [])),
  ]
  return words.map((each) =>
    problem('released-unasked', `${filename}: ${each}.`, 'Run the same command again later, or with GITHUB_TOKEN set.'),
  )
}

function withdrawalOf(
  rows: readonly AuditRow[],
  { github, tag }: ReleaseFacts,
): { readonly problems: readonly Problem[]; readonly notes: readonly string[] } {
  const there = rows.filter((each) => each.registry !== undefined)
  const yanked = there.filter((each) => each.registry?.yanked === true)
  const release = github?.release === 'absent' ? undefined : github?.release
  const marked = release !== undefined && isWithdrawn(release)
  if (yanked.length === 0 && !marked) return { problems: [], notes: [] }
  const rest = there.filter((each) => !yanked.includes(each))
  if (rest.length > 0) {
    const who = yanked.length > 0 ? listed(yanked) : 'The GitHub Release'
    return {
      problems: [
        problem(
          'released-yanked',
          `${who} ${yanked.length > 1 ? 'are' : 'is'} withdrawn, and ${listed(rest)} ${rest.length > 1 ? 'are' : 'is'} not.`,
          `Withdraw the rest as well: release-action rollback ${tag.name} tells how.`,
        ),
      ],
      notes: [],
    }
  }
  if (release === undefined || marked)
    return { problems: [], notes: ['The release is withdrawn: every file is yanked.'] }
  return {
    problems: [
      problem(
        'released-yanked',
        'Every file is yanked, and the GitHub Release does not say so.',
        `Mark it: release-action rollback ${tag.name} --yes`,
      ),
    ],
    notes: [],
  }
}

const listed = (rows: readonly AuditRow[]): string => {
  const names = rows.slice(0, 3).map((each) => each.filename)
  return rows.length > 3 ? `${names.join(', ')} and ${rows.length - 3} more` : names.join(', ')
}

/** From a laptop only the wheels of its own machine are released, so that a planned one may well be none. */
function plannedNotes({ planned }: ReleaseFacts, rows: readonly AuditRow[]): readonly string[] {
  const absent = planned.filter(
    ({ kind, filename }) => kind === 'wheel' && !rows.some((each) => isSameWheel(filename, each.filename)),
  )
  if (absent.length === 0) return []
  const names = absent.slice(0, 3).map((each) => each.filename)
  const more = absent.length > 3 ? ` and ${absent.length - 3} more` : ''
  return [`The plan of the tag has wheels that were not released: ${names.join(', ')}${more}.`]
}

const dirtyNotes = (rows: readonly AuditRow[]): readonly string[] =>
  rows
    .filter((each) => each.facts.packaged?.dirty === true)
    .map((each) => `${each.filename} says that it was packaged from a tree with changes that are in no commit.`)

function unsignedNotes(rows: readonly AuditRow[]): readonly string[] {
  const there = rows.filter((each) => each.registry !== undefined)
  const isBare = (which: 'signed' | 'provenance'): boolean => {
    const asked = there.filter((each) => each.facts[which].state !== 'unasked')
    return asked.length > 0 && asked.every((each) => each.facts[which].state === 'absent')
  }
  return [
    ...(isBare('signed') ? ['No file of it has an attestation on the Python index.'] : []),
    ...(isBare('provenance') ? ['No file of it has build provenance on GitHub.'] : []),
  ]
}
