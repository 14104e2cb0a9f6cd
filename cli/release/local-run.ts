import path from 'node:path'
import { type Inputs, readInputs } from '../../src/inputs.ts'
import { givenCredentials, newStage } from '../../src/main.ts'
import type { Config } from '../../src/model/config.ts'
import { Refusal } from '../../src/model/problem.ts'
import { files } from '../../src/platform/files.ts'
import { createFolderArtifacts } from '../../src/platform/folder-artifacts.ts'
import type { Actions } from '../../src/ports/runner.ts'
import type { Stage } from '../../src/stage.ts'
import { secretNames, userIn } from './tokens.ts'
import type { Wanted } from './wanted.ts'

/** Where the steps run, and what they are told of it. */
export interface LocalRun {
  /** The checkout: the repository itself, or in a dry run a clone of it. */
  readonly root: string
  /** The tag that is released; `undefined`: the plan assumes one. */
  readonly tag: string | undefined
  readonly commit: string
  readonly repository: { readonly name: string; readonly serverUrl: string; readonly apiUrl: string } | undefined
  readonly actor: string | undefined
  readonly config: Config
  /** A folder for what is made on the way. */
  readonly temp: string
  /** Where the files of this release are kept between runs. */
  readonly artifacts: string
  readonly tokens: { readonly python?: string; readonly rust?: string; readonly github?: string }
}

/** The same steps as in a job, on this machine: a folder in the place of GitHub's artifacts, tokens in that of the identity. Throws a {@link Refusal} for an input. */
export async function localStage(
  wanted: Wanted,
  run: LocalRun,
  environment: Readonly<Record<string, string | undefined>>,
  actions: Actions,
): Promise<Stage> {
  const read = readInputs(inputsFor(wanted, run, environment))
  if (read.problems.length > 0) throw new Refusal(read.problems)
  // trusted publishing and what rests on it are a job's: here a token is all there is
  const config: Config = { ...run.config, credentials: { pypi: 'token', crates: 'token' } }
  const given = givenCredentials(read.inputs, actions)
  const artifacts = createFolderArtifacts(files, run.artifacts)
  const stage = newStage(
    jobEnvironment(run, environment, await attemptOf(artifacts)),
    actions,
    read.inputs,
    given,
    config,
  )
  return { ...stage, root: run.root, ports: { ...stage.ports, artifacts } }
}

function inputsFor(
  wanted: Wanted,
  { tag, tokens }: LocalRun,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const inputs: Readonly<Record<string, string | undefined>> = {
    step: 'plan',
    live: String(wanted.live),
    config: wanted.config,
    tag,
    packages: wanted.packages.join(','),
    target: wanted.target,
    'pypi-url': wanted.addresses.pypi,
    'crates-url': wanted.addresses.crates,
    // on PyPI itself nobody but `__token__` has a token
    'pypi-user': wanted.addresses.pypi === undefined ? undefined : userIn(environment),
    'pypi-token': tokens.python,
    'crates-token': tokens.rust,
    'github-token': tokens.github,
    // PyPI takes them with trusted publishing only
    attestations: 'false',
  }
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  )
}

/** What the runner would say of the push of this tag, which is what the phase before it does. */
function jobEnvironment(
  run: LocalRun,
  environment: Readonly<Record<string, string | undefined>>,
  attempt: number,
): Readonly<Record<string, string | undefined>> {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(?:GITHUB|ACTIONS|INPUT|RUNNER)_/.test(name) && !secretNames.includes(name),
  )
  return {
    ...Object.fromEntries(kept),
    GITHUB_REPOSITORY: run.repository?.name,
    GITHUB_SERVER_URL: run.repository?.serverUrl,
    GITHUB_API_URL: run.repository?.apiUrl,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: run.tag === undefined ? undefined : `refs/tags/${run.tag}`,
    GITHUB_SHA: run.commit,
    GITHUB_ACTOR: run.actor,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_WORKSPACE: run.root,
    RUNNER_TEMP: run.temp,
  }
}

/** One more than the last that left anything: what an earlier one built is taken as it is. */
async function attemptOf(artifacts: ReturnType<typeof createFolderArtifacts>): Promise<number> {
  const attempts = (await artifacts.list()).map(({ name }) => Number(/-(\d+)$/.exec(name)?.[1] ?? '0'))
  return Math.max(0, ...attempts) + 1
}

/** A stage whose inputs are those of another step. */
export const withInputs = (stage: Stage, inputs: Partial<Pick<Inputs, 'plan' | 'target' | 'step'>>): Stage => ({
  ...stage,
  inputs: { ...stage.inputs, ...inputs },
})

/** The folder of a tag's files below the git folder. */
export const artifactsIn = (gitDirectory: string, tag: string): string =>
  path.join(gitDirectory, 'release-action', 'artifacts', encodeURIComponent(tag))
