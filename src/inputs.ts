import { nearest } from './model/nearest.ts'
import { type Problem, problem } from './model/problem.ts'
import { mistakesIn } from './model/registry-inputs.ts'
import { type WheelTarget, wheelTargets } from './model/target.ts'
import { type Warnings, warningsChoices } from './model/warnings.ts'

/** The parts of a release that a job can be. */
export const stepNames = ['plan', 'gate', 'build', 'dry-run', 'publish', 'verify', 'version', 'release-pr'] as const

/** One of {@link stepNames}. */
export type StepName = (typeof stepNames)[number]

/** The series of pre-releases that a version can belong to. */
const series = ['dev', 'alpha', 'beta', 'rc'] as const

/** How the jobs of `needs` ended, as GitHub tells it (GitHub docs, "Contexts reference", `needs`). */
const jobResults = ['success', 'failure', 'cancelled', 'skipped'] as const

/** One of them. */
export type JobResult = (typeof jobResults)[number]

/** The action's inputs, read once. Absent is `undefined`; tokens are still secrets here and go no further than `main.ts`. */
export interface Inputs {
  readonly step: StepName
  readonly live: boolean
  readonly workingDirectory: string
  /** The config file, relative to the working directory; `undefined`: the usual one, where it is there. */
  readonly config: string | undefined
  /** The series of pre-releases that the next version belongs to; `undefined`: a final one. */
  readonly prerelease: (typeof series)[number] | undefined
  readonly tag: string | undefined
  readonly packages: readonly string[]
  readonly target: string | undefined
  /** A row of the plan's gate matrix. */
  readonly gate: string | undefined
  readonly plan: string | undefined
  readonly distDirectory: string
  readonly fromRun: string | undefined
  /** Days that artifacts are kept; `undefined`: as the config or the repository says. */
  readonly retentionDays: number | undefined
  readonly pypiUrl: string | undefined
  /** Where pip reads the index of `pypiUrl`; `undefined`: it follows from that one. */
  readonly pypiIndexUrl: string | undefined
  readonly cratesUrl: string | undefined
  readonly pypiToken: string | undefined
  /** Whose the token for an index of `pypiUrl` is; `undefined`: `__token__`. */
  readonly pypiUser: string | undefined
  readonly cratesToken: string | undefined
  readonly githubToken: string | undefined
  /** Whether a tag must be signed, as GitHub verifies it. */
  readonly requireSignedTag: boolean
  /** Whether files are attested; `if-available`: where Sigstore can be reached. */
  readonly attestations: boolean | 'if-available'
  /** Whether a warning of packaging the crates fails their build. */
  readonly warnings: Warnings
  /** Milliseconds that a publish may spend on the rate limits of a registry. */
  readonly rateLimitWait: number
  /** Whether the GitHub Release stays a draft when everything else is published. */
  readonly holdRelease: boolean
  /** What came of the jobs that tried a held release; `undefined`: nobody says. */
  readonly verified: JobResult | undefined
  /** Milliseconds that the verify step waits for the registries to serve everything. */
  readonly verifyWait: number
  /** Where a release is announced; secrets, as the tokens are. */
  readonly slackWebhook: string | undefined
  readonly smtpUrl: string | undefined
  readonly webhookUrl: string | undefined
  readonly webhookSecret: string | undefined
  /** How many files of one Python release are uploaded at a time, 1 to 16. */
  readonly parallelUploads: number
  /** Whether a build may take downloads from GitHub's cache, and keep them there. */
  readonly cache: boolean
}

/** Every input that there is, as `action.yml` names it. */
export const inputNames = [
  'step',
  'live',
  'working-directory',
  'config',
  'prerelease',
  'tag',
  'packages',
  'target',
  'gate',
  'plan',
  'dist-directory',
  'from-run',
  'retention-days',
  'pypi-url',
  'pypi-index-url',
  'crates-url',
  'pypi-user',
  'pypi-token',
  'crates-token',
  'github-token',
  'attestations',
  'require-signed-tag',
  'warnings',
  'cache',
  'rate-limit-wait',
  'parallel-uploads',
  'hold-release',
  'verified',
  'verify-wait',
  'slack-webhook',
  'smtp-url',
  'webhook-url',
  'webhook-secret',
] as const

type InputName = (typeof inputNames)[number]

/** In milliseconds. */
const minute = 60_000

/** Reads raw inputs (names in lower case, empty ones left out). An empty value is the default; a misspelt name is refused with the nearest one. */
export function readInputs(raw: Readonly<Record<string, string>>): {
  readonly inputs: Inputs
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = Object.keys(raw)
    .filter((name) => !inputNames.some((known) => known === name))
    .map((name) => unknownInput(name))
  const given = (name: InputName): string | undefined => present(raw[name]?.trim())
  const refuse = (name: InputName, fix: string): void => void problems.push(invalid(name, given(name) ?? '', fix))
  const boolean = (name: InputName, usual: boolean): boolean => {
    const value = readBoolean(given(name) ?? String(usual))
    if (value === undefined) refuse(name, 'Use `true` or `false`.')
    return value ?? false
  }
  const choice = <T extends string>(name: InputName, choices: readonly T[], fix?: string): T | undefined => {
    const value = choices.find((each) => each === given(name))
    if (given(name) !== undefined && value === undefined) refuse(name, fix ?? `Use one of ${choices.join(', ')}.`)
    return value
  }
  const whole = (name: InputName, usual: number | undefined, least: number, most: number, fix: string) => {
    const text = given(name)
    if (text === undefined) return usual
    const value = /^(?:0|[1-9]\d{0,3})$/.test(text) ? Number(text) : -1
    if (value >= least && value <= most) return value
    refuse(name, fix)
    return undefined
  }
  const step = choice('step', stepNames)
  const live = boolean('live', false)
  const requireSignedTag = boolean('require-signed-tag', false)
  const cache = boolean('cache', true)
  const config = given('config')
  if (config !== undefined && (/^([/\\]|[A-Za-z]:)|[\0\r\n]/.test(config) || config.endsWith('/'))) {
    refuse('config', 'Give the path of a file, relative to `working-directory`.')
  }
  const prerelease = choice('prerelease', series)
  const fromRun = given('from-run')
  if (fromRun !== undefined && !/^\d+$/.test(fromRun)) refuse('from-run', 'Give the number in the address of the run.')
  // more than 90 is for private repositories, and a lower limit of the repository wins (GitHub docs, "Usage limits")
  const retentionDays = whole('retention-days', undefined, 1, 400, 'Give whole days, from 1 to 400.')
  problems.push(
    ...mistakesIn({
      'pypi-url': given('pypi-url'),
      'pypi-index-url': given('pypi-index-url'),
      'crates-url': given('crates-url'),
      'pypi-user': given('pypi-user'),
    }),
  )
  const attestations = readAttestations(given('attestations') ?? 'true')
  if (attestations === undefined) refuse('attestations', 'Use `true`, `false` or `if-available`.')
  const warnings = choice('warnings', warningsChoices, 'Use `deny` or `allow`.')
  const rateLimitWait = whole('rate-limit-wait', 30, 0, 1440, 'Give whole minutes, from 0 to 1440 (a day).')
  const holdRelease = boolean('hold-release', false)
  const expression = '${{ needs.verify.result }}'
  const verified = choice('verified', jobResults, `Give it \`${expression}\`: ${jobResults.join(', ')}.`)
  const verifyWait = whole('verify-wait', 15, 0, 360, 'Give whole minutes, from 0 to 360 (six hours).')
  const parallelUploads = whole('parallel-uploads', 3, 1, 16, 'Give a whole number, from 1 to 16.')
  const inputs: Inputs = {
    step: step ?? 'dry-run',
    live,
    workingDirectory: given('working-directory') ?? '.',
    config,
    prerelease,
    tag: present(given('tag')?.replace(/^refs\/tags\//, '')),
    packages: listOf(given('packages')),
    target: given('target'),
    gate: given('gate'),
    plan: given('plan'),
    distDirectory: given('dist-directory') ?? 'dist',
    fromRun,
    retentionDays,
    pypiUrl: given('pypi-url'),
    pypiIndexUrl: given('pypi-index-url'),
    cratesUrl: given('crates-url'),
    pypiToken: given('pypi-token'),
    pypiUser: given('pypi-user'),
    cratesToken: given('crates-token'),
    githubToken: given('github-token'),
    requireSignedTag,
    attestations: attestations ?? true,
    warnings: warnings ?? 'deny',
    cache,
    rateLimitWait: (rateLimitWait ?? 0) * minute,
    parallelUploads: parallelUploads ?? 3,
    holdRelease,
    verified,
    verifyWait: (verifyWait ?? 0) * minute,
    slackWebhook: given('slack-webhook'),
    smtpUrl: given('smtp-url'),
    webhookUrl: given('webhook-url'),
    webhookSecret: given('webhook-secret'),
  }
  return { inputs, problems }
}

/** The targets that the input `target` names for the plan step; GitHub and Apple say arm64 where Linux says aarch64. */
export function readPlatforms(target: string | undefined): {
  readonly platforms: readonly WheelTarget[]
  readonly problems: readonly Problem[]
} {
  const named = listOf(target).map((given) => ({ given, name: given.replace(/-arm64$/, '-aarch64') }))
  const unknown = named.filter(({ name }) => !wheelTargets.some((each) => each === name))
  return {
    platforms: wheelTargets.filter((each) => named.some(({ name }) => name === each)),
    problems: unknown.map(({ given }) => {
      const meant = nearest(given, wheelTargets)
      const choices = `Use targets of ${wheelTargets.join(', ')}.`
      return invalid('target', given, meant === undefined ? choices : `Did you mean ${meant}? ${choices}`)
    }),
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

function invalid(name: InputName, value: string, fix: string): Problem {
  return problem('input-invalid', `The input \`${name}\` cannot be ${JSON.stringify(value)}.`, fix)
}

function unknownInput(name: string): Problem {
  return problem(
    'input-unknown',
    `There is no input \`${name}\`.`,
    `Did you mean \`${nearest(name, inputNames)}\`? All inputs: ${inputNames.join(', ')}.`,
  )
}
