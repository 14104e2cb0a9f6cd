import { type Means, meansOf } from '../model/crate-credentials.ts'
import type { Plan, PlannedPackage } from '../model/plan.ts'
import { shortList } from '../model/short-list.ts'
import { surroundings } from './surroundings.ts'
import { code, columns, linked, plain, table } from './text.ts'

/** What the registry held when the plan was made, in words. */
const held: Readonly<Record<Plan['packages'][number]['onRegistry'], string>> = {
  new: 'a new name there',
  known: 'a new version',
  released: 'already there, compared by hash before anything is sent',
  unasked: 'the registry did not answer',
}

/** What the plan is for: its first line in the log, known before any registry is asked. */
export function planHeadline(plan: Pick<Plan, 'tag' | 'tagSource' | 'commit' | 'channel'>): string {
  const source = plan.tagSource === 'assumed' ? ' (no tag was pushed: planned as if this one had been)' : ''
  return `${plan.tag}${source}, commit ${plan.commit.slice(0, 10)}, ${plan.channel}`
}

/** The rest of the plan for the log. */
export function planLines(plan: Plan): readonly string[] {
  return [
    ...columns(
      plan.packages.map((each) => [
        `  ${each.name}`,
        each.version,
        registryOf(plan, each.ecosystem),
        held[each.onRegistry],
      ]),
    ),
    ...means(plan).map(({ words, names }) => `${words}: ${names.join(', ')}`),
    ...byReason(plan.leftOut).map(
      ({ names, reason }) =>
        `  ${shortList(names)} ${names.length === 1 ? 'is left out: ' : 'are left out: each '}${reason}`,
    ),
    `rows: ${plan.rows.map((each) => `${each.target} on ${each.runner}`).join(', ')}`,
    ...plan.gates.map((each) => gateLine(each)),
    `notes: ${plan.notes.source}`,
  ]
}

/** The plan as sections of the job summary. `pageOf` gives the page that a package's version has on its registry. */
export function planSection(plan: Plan, pageOf?: (each: PlannedPackage) => string): readonly string[] {
  const source = plan.tagSource === 'assumed' ? ' No tag was pushed: this is the plan as if it had been.' : ''
  const left = byReason(plan.leftOut).map(
    ({ names, reason }) =>
      `- ${shortList(names.map((each) => code(each)))} ${names.length === 1 ? '' : 'are left out: each '}${plain(reason)}`,
  )
  return [
    `### Plan\n\n${code(plan.tag)} of commit ${code(plan.commit.slice(0, 10))}, channel ${code(plan.channel)}.${source}`,
    table(
      ['Package', 'Version', 'Goes to', 'There now'],
      plan.packages.map((each) => [
        code(each.name),
        code(each.version),
        linked(registryOf(plan, each.ecosystem), pageOf?.(each)),
        held[each.onRegistry],
      ]),
    ),
    ...means(plan).map(({ words, names }) => `Published ${words}: ${names.map((each) => code(each)).join(', ')}.`),
    ...(left.length === 0 ? [] : [`Left out:\n\n${left.join('\n')}`]),
    ...gatesSection(plan),
    table(
      ['Row', 'Runner', 'Builds'],
      plan.rows.map((row) => [code(row.target), code(row.runner), expectedOf(row)]),
    ),
    `Release notes: ${plan.notes.source === 'generated' ? 'generated from the plan' : code(plan.notes.source)}.`,
  ]
}

/** What is left out, put together by the reason: a repository may have a hundred packages for its tests. */
function byReason(leftOut: Plan['leftOut']): readonly { readonly names: readonly string[]; readonly reason: string }[] {
  return [...new Set(leftOut.map((each) => each.reason))].map((reason) => ({
    names: [...new Set(leftOut.filter((each) => each.reason === reason).map((each) => each.name))],
    reason,
  }))
}

function expectedOf({ expects }: Plan['rows'][number]): string {
  const named = expects.map((each) => ({ what: `${each.kind} of ${code(each.name)}`, python: each.python }))
  const told = [...new Set(named.map((each) => each.what))].map((what) => {
    const pythons = named.flatMap((each) => (each.what === what && each.python !== undefined ? [each.python] : []))
    return pythons.length === 0 ? what : `${what} for Python ${pythons.join(' · ')}`
  })
  return shortList(told) || 'nothing'
}

function gatesSection({ gates }: Plan): readonly string[] {
  if (gates.length === 0) return []
  const rows = gates.map((each) => [
    code(each.name),
    code(each.run.split('\n')[0] ?? ''),
    code(each.runner),
    plain(each.python ?? ''),
    plain(surroundings(each.prepare)),
    each.blocking ? 'yes' : 'no',
  ])
  const source = gates.some((each) => each.source === 'detected') ? 'Detected, because the config names no gates.' : ''
  return [
    table(['Gate', 'Command', 'Runner', 'Python', 'Surroundings', 'Blocks'], rows),
    ...(source === '' ? [] : [source]),
  ]
}

/** A gate with the surroundings that it gets. */
function gateLine({ name, run, blocking, source, runner, prepare, python }: Plan['gates'][number]): string {
  const marks = [
    ...(source === 'detected' ? ['detected'] : []),
    ...(blocking ? [] : ['only warns']),
    ...(python === undefined ? [] : [`Python ${python}`]),
    surroundings(prepare),
  ]
  return `gate: ${name} on ${runner}: ${run.split('\n')[0]} (${marks.join(', ')})`
}

function registryOf(plan: Plan, ecosystem: 'python' | 'rust'): string {
  if (ecosystem === 'rust') return 'crates.io'
  return plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI'
}

const meansInWords: Readonly<Record<Means, string>> = {
  trusted: 'by trusted publishing',
  token: 'with a token',
  either: 'by trusted publishing, or with a token where the job has no identity',
}

/** What goes by which credential, as far as it is known before the publishing job; nothing where nothing is. */
function means(plan: Plan): readonly { readonly words: string; readonly names: readonly string[] }[] {
  const coming = plan.packages.filter((each) => each.onRegistry !== 'released')
  const found = (['token', 'trusted', 'either'] as const).flatMap((means) => {
    const names = coming.filter((each) => meansOf(each, plan.credentials) === means).map((each) => each.name)
    return names.length === 0 ? [] : [{ means, words: meansInWords[means], names: [...new Set(names)] }]
  })
  return found.every((each) => each.means === 'either') ? [] : found
}
