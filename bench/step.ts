import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { resultsUrl } from '../rehearsal/handlers/artifacts.ts'
import { idTokenRequestUrl, newJob } from '../rehearsal/job-facts.ts'
import { clientKnobs } from '../rehearsal/knobs.ts'
import type { RunFacts } from '../rehearsal/run-facts.ts'
import { readActionFile } from '../rehearsal/runner/action-file.ts'
import { stepEnvironment } from '../rehearsal/runner/environment.ts'
import { resolveInputs } from '../rehearsal/runner/inputs.ts'
import { newStepFiles } from '../rehearsal/runner/step-files.ts'
import type { World } from '../rehearsal/world.ts'
import { dist } from './dist.ts'
import type { Launch } from './launch.ts'

const root = path.join(import.meta.dirname, '..')

/** Where a step is started. */
export interface StepPlace {
  readonly world: World
  readonly run: RunFacts
  /** The checkout. */
  readonly workspace: string
  /** A folder that is the step's alone. */
  readonly room: string
}

/**
 * The command line and the environment by which a runner would start `dist/index.js`, so that the program can be measured
 * alone: everything that the runner does before and after it is left out.
 */
export async function stepLaunch(
  { world, run, workspace, room }: StepPlace,
  given: Readonly<Record<string, string>>,
): Promise<Launch> {
  const temp = path.join(room, 'temp')
  await mkdir(temp, { recursive: true })
  const authorities = path.join(room, 'authorities.pem')
  const eventPath = path.join(room, 'event.json')
  await writeFile(authorities, world.edge.caPem)
  await writeFile(eventPath, JSON.stringify(run.payload))
  const job = newJob(run, Date.now(), { permissions: { contents: 'read' } })
  world.services().github.tokens.set(job.githubToken, job.permissions)
  const action = readActionFile(await readFile(path.join(root, 'action.yml'), 'utf8'))
  const env = stepEnvironment({
    job,
    inputs: resolveInputs(action, given, job).inputs,
    extra: { ...clientKnobs(world.edge.proxyUrl, authorities), GIT_CONFIG_NOSYSTEM: '1' },
    state: new Map(),
    files: await newStepFiles(temp),
    eventPath,
    path: (process.env['PATH'] ?? '').split(path.delimiter),
    workspace,
    temp,
    home: room,
    resultsUrl,
    idTokenUrl: idTokenRequestUrl(job),
    trackingId: 'bench',
    debug: false,
    action: undefined,
  })
  return { argv: [process.execPath, path.join(dist, 'index.js')], cwd: workspace, env }
}
