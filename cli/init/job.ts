import { type Pin, pinText } from './pins.ts'
import { expression, quoted, scalar } from './scalar.ts'

/** The machine of every job that is no row of a matrix. */
export const runner = 'ubuntu-24.04'
/** What later jobs are told of the plan. */
export const plan = expression('needs.plan.outputs.plan')

/** One use of an action. */
export interface Step {
  readonly id?: string
  readonly if?: string
  readonly with: Readonly<Record<string, string>>
}

/** One line of a job that is no step: its key, its value as a block of YAML has it, and what is said beside it. */
export type Fact = readonly [key: string, value: string, comment?: string]

/** One step, as a mapping on one line, and the comment that says the version of its pin. */
export interface StepLine {
  readonly text: string
  readonly comment: string
}

/** A step that uses the action of the pin. */
export function stepLine(pin: Pin, { id, if: when, with: given }: Step): StepLine {
  const [uses = '', comment = ''] = pinText(pin).split(' # ')
  const inputs = Object.entries(given).map(([name, value]) => `${name}: ${scalar(value)}`)
  const marks = [...(id === undefined ? [] : [`id: ${id}`]), ...(when === undefined ? [] : [`if: ${quoted(when)}`])]
  return { text: `{ ${[`uses: ${uses}`, ...marks, `with: { ${inputs.join(', ')} }`].join(', ')} }`, comment }
}

/** A job of the workflow. */
export interface Job {
  readonly id: string
  readonly facts: readonly Fact[]
  readonly steps: readonly StepLine[]
  /** Whether the steps stand in brackets, which saves the line for `steps:`; one alone always does. */
  readonly isBracketed?: boolean
}

/** One thing a line, so that what a person changes stays apart from what a later version of us changes. */
export const jobLines = ({ id, facts, steps, isBracketed }: Job): readonly string[] => [
  `  ${id}:`,
  ...facts.map(([key, value, comment]) => commented(`    ${key}: ${value}`, comment)),
  ...(isBracketed === true || steps.length === 1
    ? bracketed(steps, '')
    : ['    steps:', ...steps.map(({ text, comment }) => commented(`      - ${text}`, comment))]),
]

/** What is worth a line of its own also where lines are short. */
const ownLine = new Set(['if', 'strategy', 'permissions', 'outputs'])

/** The same in about half the lines, for a workflow with so many jobs that it would not fit a screen otherwise. */
export function shortJobLines({ id, facts, steps }: Job): readonly string[] {
  const head = facts.filter(([key]) => !ownLine.has(key)).map(([key, value]) => `${key}: ${inBraces(value)}`)
  return [
    `  ${id}: { ${head.join(', ')},`,
    ...facts
      .filter(([key]) => ownLine.has(key))
      .map(([key, value, comment]) => commented(`    ${key}: ${inBraces(value)},`, comment)),
    ...bracketed(steps, ' }'),
  ]
}

function bracketed(steps: readonly StepLine[], end: string): readonly string[] {
  return steps.map(({ text, comment }, at) => {
    const front = at === 0 ? '    steps: [' : '      '
    const back = at === steps.length - 1 ? `]${end}` : ','
    return commented(`${front}${text}${back}`, comment)
  })
}

const commented = (line: string, comment: string | undefined): string =>
  comment === undefined || comment === '' ? line : `${line} # ${comment}`

/** A value as it has to stand inside braces, where an expression would begin a mapping. */
const inBraces = (value: string): string =>
  /^['"[{]|^[\w. -]+$/.test(value) && !value.startsWith('${{') ? value : quoted(value)
