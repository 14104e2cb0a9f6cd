import type { BuildRecord } from '../model/record.ts'
import { toolWords } from './built.ts'
import { code, humanSize, plain, table } from './text.ts'

/** A row of the build matrix as the publishing job got it; without a record it is none that anybody vouches for. */
interface Fetched {
  readonly target: string
  readonly record: BuildRecord | undefined
}

/** From so many rows on the table is folded: whoever reads the page looks for the files first. */
const folded = 20

/**
 * Every row of the build as a section of the job summary, from its record: where it ran, how long, how much it left, and
 * with which tools. What all rows have in common stands below the table. Empty where nothing was built.
 */
export function buildsSection(rows: readonly Fetched[]): readonly string[] {
  if (rows.length === 0) return []
  const common = commonTools(rows.flatMap((each) => each.record ?? []))
  const cells = table(
    ['Row', 'Platform', 'Took', 'Files', 'With'],
    rows.map((each) => cellsOf(each, common)),
  )
  const shared = [...common].map(([name, version]) => code(toolWords(name, version)))
  const sum = sumOf(rows)
  const isLong = rows.length > folded
  return [
    isLong ? `### Builds\n\n<details><summary>${sum}</summary>\n\n${cells}\n\n</details>` : `### Builds\n\n${cells}`,
    ...(isLong ? [] : [sum]),
    ...(shared.length === 0 ? [] : [`In every row: ${shared.join(', ')}.`]),
  ]
}

function cellsOf({ target, record }: Fetched, common: ReadonlyMap<string, string>): readonly string[] {
  if (record === undefined) return [code(target), '–', '–', 'no record', '']
  const size = record.files.reduce((all, each) => all + each.size, 0)
  const own = Object.entries(record.tools).filter(([name]) => !common.has(name))
  return [
    code(target),
    plain(record.platform),
    lasting(record.seconds),
    `${record.files.length}, ${humanSize(size)}`,
    own.map(([name, version]) => code(toolWords(name, version))).join(', '),
  ]
}

/** Tools that all rows name, with the same version. Of a single row its own cell has them. */
function commonTools(records: readonly BuildRecord[]): ReadonlyMap<string, string> {
  const [first, ...others] = records
  if (first === undefined || others.length === 0) return new Map()
  return new Map(
    Object.entries(first.tools).filter(([name, version]) => others.every((each) => each.tools[name] === version)),
  )
}

/** `42 rows, 96 files, 1.2 GB; the longest took 4 min 3 s.` */
function sumOf(rows: readonly Fetched[]): string {
  const records = rows.flatMap((each) => each.record ?? [])
  const files = records.flatMap((each) => each.files)
  const longest = Math.max(-1, ...records.map((each) => each.seconds ?? -1))
  const size = humanSize(files.reduce((all, each) => all + each.size, 0))
  const time = longest < 0 || records.length < 2 ? '' : `; the longest took ${lasting(longest)}`
  return `${counted(rows.length, 'row')}, ${counted(files.length, 'file')}, ${size}${time}.`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `4.2 s`, `42 s`, `4 min 3 s`; a record of another version of the action may not tell. */
function lasting(seconds: number | undefined): string {
  if (seconds === undefined) return '–'
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
