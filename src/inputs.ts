import { type Problem, problem } from './model/problem.ts'
import { type Platform, platforms } from './model/target.ts'
import { type Warnings, warningsChoices } from './model/warnings.ts'

/** The parts of a release that a job can be. */
export const stepNames = ['plan', 'build', 'dry-run', 'publish'] as const

/** One of {@link stepNames}. */
export type StepName = (typeof stepNames)[number]

/** The action's inputs, read once. Absent is `undefined`; tokens are still secrets here and go no further than `main.ts`. */
export interface Inputs {
  readonly step: StepName
  readonly live: boolean
  readonly workingDirectory: string
  readonly tag: string | undefined
  readonly packages: readonly string[]
  readonly target: string | undefined
  readonly plan: string | undefined
  readonly distDirectory: string
  readonly fromRun: string | undefined
  readonly pypiUrl: string | undefined
  readonly cratesUrl: string | undefined
  readonly pypiToken: string | undefined
  readonly cratesToken: string | undefined
  readonly githubToken: string | undefined
  /** Whether files are attested; `if-available`: where Sigstore can be reached. */
  readonly attestations: boolean | 'if-available'
  /** Whether a warning of packaging the crates fails their build. */
  readonly warnings: Warnings
}

/** Every input that there is, as `action.yml` names it. */
export const inputNames = [
  'step',
  'live',
  'working-directory',
  'tag',
  'packages',
  'target',
  'plan',
  'dist-directory',
  'from-run',
  'pypi-url',
  'crates-url',
  'pypi-token',
  'crates-token',
  'github-token',
  'attestations',
  'warnings',
] as const

type InputName = (typeof inputNames)[number]

/** Reads raw inputs (names in lower case, empty ones left out). An empty value is the default; a misspelt name is refused with the nearest one. */
export function readInputs(raw: Readonly<Record<string, string>>): {
  readonly inputs: Inputs
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = Object.keys(raw)
    .filter((name) => !inputNames.some((known) => known === name))
    .map((name) => unknownInput(name))
  const given = (name: InputName): string | undefined => present(raw[name]?.trim())
  const step = given('step') ?? 'dry-run'
  const known = stepNames.find((name) => name === step)
  if (known === undefined) problems.push(invalid('step', step, `Use one of ${stepNames.join(', ')}.`))
  const live = readBoolean(given('live') ?? 'false')
  if (live === undefined) problems.push(invalid('live', given('live') ?? '', 'Use `true` or `false`.'))
  const fromRun = given('from-run')
  if (fromRun !== undefined && !/^\d+$/.test(fromRun)) {
    problems.push(invalid('from-run', fromRun, 'Give the number in the address of the run.'))
  }
  for (const name of ['pypi-url', 'crates-url'] as const) {
    const address = given(name)
    if (address !== undefined && !isAddress(address))
      problems.push(invalid(name, address, 'Give a whole https address.'))
  }
  const attestations = readAttestations(given('attestations') ?? 'true')
  if (attestations === undefined) {
    problems.push(invalid('attestations', given('attestations') ?? '', 'Use `true`, `false` or `if-available`.'))
  }
  const warnings = warningsChoices.find((choice) => choice === (given('warnings') ?? 'deny'))
  if (warnings === undefined) problems.push(invalid('warnings', given('warnings') ?? '', 'Use `deny` or `allow`.'))
  const inputs: Inputs = {
    step: known ?? 'dry-run',
    live: live ?? false,
    workingDirectory: given('working-directory') ?? '.',
    tag: present(given('tag')?.replace(/^refs\/tags\//, '')),
    packages: listOf(given('packages')),
    target: given('target'),
    plan: given('plan'),
    distDirectory: given('dist-directory') ?? 'dist',
    fromRun,
    pypiUrl: given('pypi-url'),
    cratesUrl: given('crates-url'),
    pypiToken: given('pypi-token'),
    cratesToken: given('crates-token'),
    githubToken: given('github-token'),
    attestations: attestations ?? true,
    warnings: warnings ?? 'deny',
  }
  return { inputs, problems }
}

/** The platforms that the input `target` names for the plan step. */
export function readPlatforms(target: string | undefined): {
  readonly platforms: readonly Platform[]
  readonly problems: readonly Problem[]
} {
  const named = listOf(target)
  const unknown = named.filter((name) => !platforms.some((each) => each === name))
  return {
    platforms: platforms.filter((each) => named.includes(each)),
    problems: unknown.map((name) => invalid('target', name, `Use platforms of ${platforms.join(', ')}.`)),
  }
}

/** Booleans as YAML 1.2's core schema writes them. */
function readBoolean(text: string): boolean | undefined {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  return undefined
}

const readAttestations = (text: string): Inputs['attestations'] | undefined =>
  text === 'if-available' ? text : readBoolean(text)

const present = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[,\s]+/).filter((each) => each !== '')

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

function invalid(name: InputName, value: string, fix: string): Problem {
  return problem('input-invalid', `The input \`${name}\` cannot be ${JSON.stringify(value)}.`, fix)
}

function unknownInput(name: string): Problem {
  const nearest = [...inputNames].sort((one, other) => distance(name, one) - distance(name, other))[0] ?? 'step'
  return problem(
    'input-unknown',
    `There is no input \`${name}\`.`,
    `Did you mean \`${nearest}\`? All inputs: ${inputNames.join(', ')}.`,
  )
}

/** Levenshtein's distance of two short names. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [at, against] of Array.from(other).entries()) {
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + Number(letter !== against)))
    }
    row = next
  }
  return row[other.length] ?? 0
}
