import type { Sight } from '../../src/audit/facts.ts'
import type { AuditRow } from '../../src/audit/rows.ts'
import type { Looked } from './look.ts'
import type { Page } from './setting.ts'

/** Digits of a SHA-256 that are shown to a person. */
const digits = 12

/** The files of a release, package by package: the digest at the registry, and what each other place says of it. */
export function tableOf({ rows, facts }: Pick<Looked, 'rows' | 'facts'>, page: Page): readonly string[] {
  return facts.packages.flatMap((from) => {
    const own = rows.filter((each) => each.from === from)
    const { name, version, registry, found } = from
    const asked = found !== 'absent' && 'unasked' in found
    return [
      '',
      `${page.paint('bold', `${name} ${version}`)}  ${registry.page}`,
      ...(own.length === 0 ? [`  ${asked ? 'could not be asked' : 'there is no file of it'}`] : []),
      ...own.flatMap((each) => rowLines(each, page)),
    ]
  })
}

function rowLines(row: AuditRow, page: Page): readonly string[] {
  const { registry, facts, attached, sum, kind } = row
  const isWrong = facts.signed.state === 'wrong' || facts.provenance.state === 'wrong'
  const mark =
    row.verdict === 'unasked'
      ? page.paint('yellow', '?')
      : row.verdict !== 'equal' || isWrong
        ? page.paint('red', '✗')
        : page.paint('green', '✓')
  const same = (told: string | undefined): string => {
    if (told === undefined) return '–'
    if (registry === undefined) return told.slice(0, digits)
    return told === registry.sha256 ? '=' : `≠ ${told.slice(0, digits)}`
  }
  const cells = [
    registry === undefined ? (row.verdict === 'unasked' ? 'not asked' : 'not there') : registry.sha256.slice(0, digits),
    ...(typeof facts.downloaded === 'string' ? [`fetched ${same(facts.downloaded)}`] : []),
    `attached ${attached === undefined ? '–' : attached.sha256 === undefined ? '?' : same(attached.sha256)}`,
    `SHA256SUMS ${sum === 'contradicted' ? '✗' : same(sum)}`,
    ...(kind === 'crate' ? [] : [`signed ${signOf(facts.signed)}`]),
    `provenance ${signOf(facts.provenance)}`,
    ...(registry?.yanked === true ? [page.paint('yellow', 'yanked')] : []),
  ]
  return [`${mark} ${row.filename}`, ...page.fold(cells.join('  '), '    ')]
}

const signs: Readonly<Record<Sight['state'], string>> = {
  good: '✓',
  absent: '–',
  wrong: '✗',
  unasked: '·',
  unreadable: '?',
}

const signOf = ({ state }: Sight): string => signs[state]
