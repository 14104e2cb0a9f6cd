import path from 'node:path'
import { usualConfig, usualConfigFile } from './config/usual.ts'
import { type Inputs, readInputs } from './inputs.ts'
import type { Config } from './model/config.ts'
import { Credential } from './model/credential.ts'
import { type Problem, problem, Refusal } from './model/problem.ts'
import { createActions } from './platform/actions.ts'
import { createArtifacts } from './platform/artifacts.ts'
import { createCache } from './platform/cache.ts'
import { clock } from './platform/clock.ts'
import { files } from './platform/files.ts'
import { createGitHub } from './platform/github.ts'
import { createBranches } from './platform/github-branches.ts'
import { createRemoteGit } from './platform/github-git.ts'
import { createPulls } from './platform/github-pulls.ts'
import { createWorkflows } from './platform/github-workflows.ts'
import { createAttestationStore } from './platform/github-attestations.ts'
import { withinLimits } from './platform/github-limits.ts'
import { createHttp } from './platform/http.ts'
import { createIdentity } from './platform/identity.ts'
import { interruptible } from './platform/interruption.ts'
import { locks } from './platform/locks.ts'
import { createMail } from './platform/mail.ts'
import { createProcess } from './platform/process.ts'
import { relay } from './platform/relay.ts'
import { readRun } from './platform/run.ts'
import { openTemp } from './platform/temp.ts'
import { keepYoungSpaceSmall } from './platform/young-space.ts'
import type { Ports } from './ports.ts'
import type { Actions } from './ports/runner.ts'
import { registriesFor } from './registries-for.ts'
import { runStep } from './release.ts'
import { noOutputs } from './report/outputs.ts'
import { isRed, problemsSection, tellProblems } from './report/problems.ts'
import { summaryPage } from './report/summary.ts'
import { type Phase, timed, timelineSection } from './report/timeline.ts'
import type { Stage, StepResult } from './stage.ts'
import { ownRepository, version } from './version.ts'

/** Runs the step that the inputs name. Every problem is told together at the end; any that stops the step makes the job fail. */
export async function main(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const temp = await openTemp(environment)
  try {
    await mainIn({ ...environment, RUNNER_TEMP: temp.folder })
  } finally {
    await temp.remove()
  }
}

async function mainIn(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { actions, phases } = timed(createActions(environment), clock)
  // before anything else, so that they are set whatever becomes of the step
  for (const [name, value] of Object.entries(noOutputs)) actions.output(name, value)
  const read = readInputs(actions.inputs)
  const run = readRun(environment)
  actions.line(
    `release-action ${version}: ${read.inputs.step}${run.repository === undefined ? '' : ` of ${run.repository}`}`,
  )
  const given = givenCredentials(read.inputs, actions)
  if (read.inputs.step === 'publish') keepYoungSpaceSmall()
  const result =
    read.problems.length > 0
      ? { problems: read.problems, outputs: {}, summary: [] }
      : await attempt(() => start(environment, actions, read.inputs, given))
  for (const [name, value] of Object.entries(result.outputs)) actions.output(name, value)
  const { live, step, workingDirectory } = read.inputs
  const problems = result.problems.map((each) => fromWorkspace(each, workingDirectory))
  tellProblems(problems, live, actions)
  await summarise({ ...result, problems }, live, step, actions, phases())
  if (isRed(problems, live)) actions.fail()
}

async function start(
  environment: Readonly<Record<string, string | undefined>>,
  actions: Actions,
  inputs: Inputs,
  given: Stage['given'],
): Promise<StepResult> {
  const { config, problems } = await configOf(inputs, rootOf(environment, inputs))
  if (problems.length > 0) return { problems, outputs: {}, summary: [] }
  return runStep(newStage(environment, actions, inputs, given, config))
}

/** What later jobs need of the config travels in the plan: they have no checkout to read it from. */
async function configOf(
  inputs: Inputs,
  root: string,
): Promise<{ readonly config: Config; readonly problems: readonly Problem[] }> {
  const isElsewhere = inputs.step === 'publish' || inputs.step === 'verify'
  const hasCheckout = !isElsewhere && !(inputs.step === 'dry-run' && inputs.plan !== undefined)
  if (!hasCheckout) return { config: usualConfig, problems: [] }
  const name = path.posix.normalize(inputs.config ?? usualConfigFile)
  let text: string | undefined
  try {
    text = await files.text(path.join(root, name))
  } catch (error) {
    return { config: usualConfig, problems: [configMissing(name, `it cannot be read: ${String(error)}`)] }
  }
  if (text !== undefined) return (await import('./config.ts')).readConfig(text, name)
  const problems = inputs.config === undefined ? [] : [configMissing(name, 'there is no such file')]
  return { config: usualConfig, problems }
}

function configMissing(name: string, words: string): Problem {
  return problem(
    'config-missing',
    `The config is to be read from ${name}, and ${words}.`,
    `Correct the path, which is relative to \`working-directory\`, or leave the input \`config\` out: then it is ${usualConfigFile}, where there is one.`,
  )
}

const rootOf = (environment: Readonly<Record<string, string | undefined>>, inputs: Inputs): string =>
  path.resolve(readRun(environment).workspace, inputs.workingDirectory)

/** Builds the ports from what the environment says of the run, and the stage around them. */
export function newStage(
  environment: Readonly<Record<string, string | undefined>>,
  actions: Actions,
  inputs: Inputs,
  given: Stage['given'],
  config: Config,
): Stage {
  const process = createProcess(environment)
  const run = readRun(environment)
  const wayOut = createHttp({ environment: process.environment, version, repository: ownRepository, clock })
  const http = inputs.step === 'publish' ? interruptible(wayOut, (words) => actions.line(words)) : wayOut
  const mask = (secret: string): void => actions.mask(secret)
  const github = { apiUrl: run.apiUrl, repository: run.repository, token: inputs.githubToken }
  const api = withinLimits(http, clock, (words) => actions.line(words))
  const ports: Ports = {
    actions,
    run,
    files,
    process,
    http,
    mail: createMail(process.environment),
    relay,
    clock,
    locks,
    github: createGitHub(api, github),
    branches: createBranches(api, github),
    remoteGit: createRemoteGit(api, github),
    pulls: createPulls(api, github),
    workflows: createWorkflows(api, github),
    attestations: createAttestationStore(api, github),
    identity: createIdentity(http, process.environment, mask),
    artifacts: createArtifacts(run, inputs.githubToken, inputs.fromRun, inputs.retentionDays),
    cache: createCache({ http, clock, environment: process.environment, mask }),
  }
  return {
    ports,
    inputs,
    given,
    config,
    registriesFor: (...channel) => registriesFor({ http, files, clock, mask }, inputs, ...channel),
    root: rootOf(environment, inputs),
    version,
  }
}

/** Tokens from the inputs are masked at once, and travel as credentials that print `***` from here on. */
export function givenCredentials(inputs: Inputs, actions: Actions): Stage['given'] {
  const wrap = (token: string | undefined): Credential | undefined => {
    if (token === undefined) return undefined
    actions.mask(token)
    return new Credential(token, 'given')
  }
  if (inputs.githubToken !== undefined) actions.mask(inputs.githubToken)
  if (inputs.pypiUser !== undefined && inputs.pypiToken !== undefined) {
    // as it is sent
    actions.mask(Buffer.from(`${inputs.pypiUser}:${inputs.pypiToken}`).toString('base64'))
  }
  for (const part of [inputs.smtpUrl, inputs.slackWebhook, inputs.webhookUrl].flatMap((each) => partsOf(each))) {
    actions.mask(part)
  }
  return {
    python: wrap(inputs.pypiToken),
    rust: wrap(inputs.cratesToken),
    announce: {
      slack: wrap(inputs.slackWebhook),
      smtp: wrap(inputs.smtpUrl),
      webhook: wrap(inputs.webhookUrl),
      webhookSecret: wrap(inputs.webhookSecret),
    },
  }
}

/** What is secret in an address by itself, since a server may tell a part of it: the password, and the path with its query. */
function partsOf(address: string | undefined): readonly string[] {
  if (address === undefined || !URL.canParse(address)) return []
  const { protocol, username, password, pathname, search } = new URL(address)
  const path = protocol.startsWith('http') ? [`${pathname}${search}`, pathname] : []
  // short ones are words of every log
  return [...path, password, unescaped(password), btoa(`\0${unescaped(username)}\0${unescaped(password)}`)].filter(
    (each) => each.length >= 4,
  )
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

async function attempt(act: () => Promise<StepResult>): Promise<StepResult> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems, outputs: {}, summary: [] }
    return { problems: [internal(error)], outputs: {}, summary: [] }
  }
}

/** Steps know the repository's folder only; an annotation wants the path from the workspace. */
function fromWorkspace(each: Problem, workingDirectory: string): Problem {
  if (each.place === undefined) return each
  return { ...each, place: { ...each.place, file: path.posix.join(workingDirectory, each.place.file) } }
}

function internal(error: unknown): Problem {
  const words = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error)
  return problem(
    'internal-error',
    words,
    `This is a fault of the action. Report it with this text at https://github.com/${ownRepository}/issues.`,
  )
}

/** The job summary is an extra: that it cannot be written never fails a release. */
async function summarise(
  result: StepResult,
  live: boolean,
  step: string,
  actions: Actions,
  phases: readonly Phase[],
): Promise<void> {
  const sections = [
    `## release-action: ${step}`,
    ...problemsSection(result.problems, live),
    ...result.summary,
    ...timelineSection(phases),
  ]
  try {
    await actions.summary(summaryPage(sections))
  } catch (error) {
    actions.debug(`The job summary could not be written: ${String(error)}`)
  }
}
