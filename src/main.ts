import path from 'node:path'
import { type Inputs, readInputs } from './inputs.ts'
import { Credential } from './model/credential.ts'
import { type Problem, problem, Refusal } from './model/problem.ts'
import { createActions } from './platform/actions.ts'
import { createArtifacts } from './platform/artifacts.ts'
import { clock } from './platform/clock.ts'
import { files } from './platform/files.ts'
import { createGitHub } from './platform/github.ts'
import { createHttp } from './platform/http.ts'
import { createIdentity } from './platform/identity.ts'
import { createProcess } from './platform/process.ts'
import { readRun } from './platform/run.ts'
import type { Actions, Ports } from './ports.ts'
import { registriesFor } from './registries-for.ts'
import { runStep } from './release.ts'
import { isRed, problemsSection, tellProblems } from './report/problems.ts'
import type { Stage, StepResult } from './stage.ts'
import { ownRepository, version } from './version.ts'

/** Runs the step that the inputs name. Every problem is told together at the end; any that stops the step makes the job fail. */
export async function main(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const actions = createActions(environment)
  const read = readInputs(actions.inputs)
  const run = readRun(environment)
  actions.line(
    `release-action ${version}: ${read.inputs.step}${run.repository === undefined ? '' : ` of ${run.repository}`}`,
  )
  const given = givenCredentials(read.inputs, actions)
  const result =
    read.problems.length > 0
      ? { problems: read.problems, outputs: {}, summary: [] }
      : await attempt(() => runStep(newStage(environment, actions, read.inputs, given)))
  for (const [name, value] of Object.entries(result.outputs)) actions.output(name, value)
  const { live, step, workingDirectory } = read.inputs
  const problems = result.problems.map((each) => fromWorkspace(each, workingDirectory))
  tellProblems(problems, live, actions)
  await summarise({ ...result, problems }, live, step, actions)
  if (isRed(problems, live)) actions.fail()
}

function newStage(
  environment: Readonly<Record<string, string | undefined>>,
  actions: Actions,
  inputs: Inputs,
  given: Stage['given'],
): Stage {
  const process = createProcess(environment)
  const run = readRun(environment)
  const http = createHttp({ environment: process.environment, version, repository: ownRepository, clock })
  const mask = (secret: string): void => actions.mask(secret)
  const ports: Ports = {
    actions,
    run,
    files,
    process,
    http,
    clock,
    github: createGitHub(http, { apiUrl: run.apiUrl, repository: run.repository, token: inputs.githubToken }),
    identity: createIdentity(http, process.environment, mask),
    artifacts: createArtifacts(run, inputs.githubToken, inputs.fromRun),
  }
  return {
    ports,
    inputs,
    given,
    registriesFor: (pypi, attestations) => registriesFor({ http, files, clock, mask }, inputs, pypi, attestations),
    root: path.resolve(run.workspace, inputs.workingDirectory),
    version,
  }
}

/** Tokens from the inputs are masked at once, and travel as credentials that print `***` from here on. */
function givenCredentials(inputs: Inputs, actions: Actions): Stage['given'] {
  const wrap = (token: string | undefined): Credential | undefined => {
    if (token === undefined) return undefined
    actions.mask(token)
    return new Credential(token, 'given')
  }
  if (inputs.githubToken !== undefined) actions.mask(inputs.githubToken)
  return { python: wrap(inputs.pypiToken), rust: wrap(inputs.cratesToken) }
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
async function summarise(result: StepResult, live: boolean, step: string, actions: Actions): Promise<void> {
  const sections = [`## release-action: ${step}`, ...problemsSection(result.problems, live), ...result.summary]
  try {
    await actions.summary(`${sections.join('\n\n')}\n`)
  } catch (error) {
    actions.debug(`The job summary could not be written: ${String(error)}`)
  }
}
