import { distinct, type Problem } from '../../src/model/problem.ts'
import { version } from '../../src/version.ts'
import { filesOf } from '../../src/audit/rows.ts'
import { counted } from '../release/phases.ts'
import type { RepositoryPlace } from '../verify/reach.ts'
import type { Page } from '../verify/setting.ts'
import type { Deed } from './deeds.ts'
import type { Standing, StandingPackage } from './standing.ts'
import type { WantedRollback } from './wanted.ts'

/** Everything that is told of a rollback in the end. */
export interface RolledBack {
  readonly wanted: WantedRollback
  readonly place: RepositoryPlace | undefined
  readonly standing: Standing
  readonly deeds: readonly Deed[]
  /** Why nothing was changed although it was asked for. */
  readonly refusals: readonly Problem[]
}

/** 0: shown, or done as far as it can be done from here; 1: something was refused; 2: a part could not be asked. */
export function exitCodeOf({ deeds, refusals, standing }: RolledBack): 0 | 1 | 2 {
  if (refusals.length > 0 || deeds.some(({ state }) => state === 'failed')) return 1
  return standing.unasked.length > 0 ? 2 : 0
}

/** The report for a person. */
export function textReport(rolled: RolledBack, page: Page): readonly string[] {
  const { wanted, place, standing, deeds } = rolled
  const of = place === undefined ? '' : ` of ${place.name}`
  return [
    `release-action ${version}: rollback of ${wanted.tag}${of}${wanted.yes ? '' : ' (dry run)'}`,
    '',
    page.paint('bold', 'What stands'),
    ...standing.packages.flatMap((each) => page.fold(standingWords(each), '  ')),
    ...page.fold(releaseWords(standing), '  '),
    ...(deeds.length === 0
      ? []
      : ['', page.paint('bold', wanted.yes ? 'What was done, and what is left' : 'What can be done')]),
    ...deeds.flatMap((each) => deedLines(each, page)),
    '',
    page.paint('bold', 'Afterwards'),
    ...page.fold(nextWords(standing), '  '),
    ...page.fold(tagWords(standing, wanted.tag), '  '),
    ...spaced(problemsOf(rolled).map((each) => page.problem(each, each.level === 'warning' ? '!' : '✗'))),
    ...spaced(standing.unasked.map((each) => page.problem(each, '?'))),
    '',
    ...page.fold(closing(rolled)),
  ]
}

/** One token that is missing stops several deeds. */
const problemsOf = ({ refusals, deeds }: RolledBack): readonly Problem[] =>
  distinct([...refusals, ...deeds.flatMap((each) => each.problem ?? [])])

const spaced = (blocks: readonly (readonly string[])[]): readonly string[] => blocks.flatMap((each) => ['', ...each])

function standingWords(each: StandingPackage): string {
  const files = counted(filesOf(each).length, 'file')
  const words = { there: files, yanked: `${files}, yanked`, absent: 'nothing', unasked: 'could not be asked' }[
    each.state
  ]
  return `${each.registry.url}: ${each.name} ${each.version}, ${words}`
}

function releaseWords({ release, isMarked, isLatest }: Standing): string {
  if (release === undefined) return 'GitHub was not asked for the release'
  if (release === 'absent') return 'GitHub: no published release'
  const more = [
    ...(isLatest ? ['the latest release'] : []),
    ...(isMarked ? ['marked as withdrawn'] : []),
    ...(release.immutable ? ['immutable: its files and its tag stay'] : []),
  ]
  return [release.url, ...more].join(', ')
}

const marks: Readonly<Record<Deed['state'], readonly [string, Parameters<Page['paint']>[0]]>> = {
  already: ['✓', 'green'],
  done: ['✓', 'green'],
  open: ['○', 'dim'],
  failed: ['✗', 'red'],
}

function deedLines({ words, how, state, what }: Deed, page: Page): readonly string[] {
  const [mark, colour] = marks[state]
  const isManual = what.kind === 'by-hand' && state === 'open'
  const shown = isManual ? page.paint('yellow', '!') : page.paint(colour, mark)
  const said = state === 'already' ? `${words}: it is so already` : words
  const [first = '', ...rest] = page.fold(said, '    ')
  const lines = [`  ${shown} ${first.slice(4)}`, ...rest]
  // what is to be copied stays on one line
  return state === 'already' || state === 'done' ? lines : [...lines, ...how.map((each) => `      ${each}`)]
}

function nextWords({ packages }: Standing): string {
  // a wheel and a crate may share their name and their version
  const next = new Set(packages.map(({ name, next: version }) => `${name} ${version ?? '(count on by hand)'}`))
  return `The next version to release: ${[...next].join(', ')}.`
}

function tagWords({ tag, release }: Standing, name: string): string {
  if (tag === 'unasked') return `Whether the tag ${name} may be pushed again could not be found out: leave it.`
  if (tag === 'free') {
    return `Nothing of ${name} was published: the tag may be deleted and pushed again (git push --delete origin ${name}).`
  }
  const immutable = release !== undefined && release !== 'absent' && release.immutable
  const why = immutable
    ? 'its GitHub Release is immutable, and GitHub takes this tag for no other'
    : 'its files are on a registry, which takes no others of that version'
  return `Leave the tag ${name} where it is: ${why}.`
}

function closing({ wanted, deeds, refusals }: RolledBack): string {
  if (refusals.length > 0) return 'Nothing was changed.'
  const open = deeds.filter(({ state }) => state === 'open')
  const manual = open.filter(({ what }) => what.kind === 'by-hand').length
  const failed = deeds.filter(({ state }) => state === 'failed').length
  if (!wanted.yes) {
    if (open.length === 0) return 'There is nothing to do.'
    return open.length > manual ? 'Nothing was changed. --yes does what is marked ○.' : 'Nothing was changed.'
  }
  const parts = [
    ...(failed > 0 ? [`${failed} could not be done`] : []),
    ...(manual > 0 ? [`${manual} is left for you`.replace(/^([2-9]|\d\d+) is/, '$1 are')] : []),
  ]
  return parts.length === 0 ? 'The release is withdrawn.' : `Done as far as it goes: ${parts.join(', ')}.`
}

/** The report as data, by `schemas/rollback-report.schema.json`. */
export function jsonReport(rolled: RolledBack): string {
  const { wanted, place, standing, deeds, refusals } = rolled
  const { release } = standing
  const told = ({ code, message, fix }: Problem) => ({ code, message, fix })
  const document = {
    schema: 1,
    tag: wanted.tag,
    repository: place?.name,
    changed: wanted.yes && refusals.length === 0,
    ok: exitCodeOf(rolled) === 0,
    packages: standing.packages.map((each) => ({
      name: each.name,
      version: each.version,
      registry: each.registry.name,
      page: each.registry.page,
      state: each.state,
      files: filesOf(each).map(({ filename, yanked }) => ({ filename, yanked })),
      next: each.next,
    })),
    release:
      release === undefined || release === 'absent'
        ? undefined
        : { url: release.url, immutable: release.immutable, withdrawn: standing.isMarked, latest: standing.isLatest },
    tagState: standing.tag,
    deeds: deeds.map(({ what, words, how, state }) => ({ kind: what.kind, words, how, state })),
    problems: problemsOf(rolled).map((each) => told(each)),
    unasked: standing.unasked.map((each) => told(each)),
  }
  return JSON.stringify(document, undefined, 2)
}
