import { readInputs } from '../../src/inputs.ts'
import type { Plan } from '../../src/model/plan.ts'
import { Refusal } from '../../src/model/problem.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createGitHub } from '../../src/platform/github.ts'
import { createReleaseRecord } from '../../src/platform/github-record.ts'
import { createHttp } from '../../src/platform/http.ts'
import { createProcess } from '../../src/platform/process.ts'
import type { GitHub } from '../../src/ports/github.ts'
import type { Http } from '../../src/ports/http.ts'
import type { Process } from '../../src/ports/process.ts'
import type { ReleaseRecord } from '../../src/ports/release-record.ts'
import { registriesFor } from '../../src/registries-for.ts'
import type { Registries } from '../../src/stage.ts'
import { ownRepository, version } from '../../src/version.ts'
import { indexLogin } from './login.ts'
import type { WantedRelease } from './wanted.ts'

/** A repository on GitHub, and where its API is. */
export interface RepositoryPlace {
  /** `owner/name` */
  readonly name: string
  readonly serverUrl: string
  readonly apiUrl: string
}

/** The world around a command that looks at a release. */
export interface Reach {
  readonly process: Process
  readonly http: Http
  readonly clock: typeof clock
  readonly files: typeof files
  /** Throws a {@link Refusal} for an address that is none. */
  readonly registries: (pypi: Plan['pypi']) => Registries
  readonly record: (place: RepositoryPlace, token: string | undefined) => ReleaseRecord
  readonly gitHub: (place: RepositoryPlace, token: string | undefined) => Pick<GitHub, 'tagCommit' | 'repository'>
}

/** Builds it from the environment of this process. Nothing is asked yet, but whoever tells the login of an index of one's own. */
export async function openReach(environment: NodeJS.ProcessEnv, wanted: WantedRelease): Promise<Reach> {
  const { addresses } = wanted
  const process = createProcess(environment)
  const http = createHttp({ environment: process.environment, version, repository: ownRepository, clock })
  const login = await indexLogin(wanted, process)
  const named = Object.entries({
    'pypi-url': addresses.pypi,
    'pypi-index-url': addresses.pypiIndex,
    'pypi-user': login.user,
    'pypi-token': login.token,
    'crates-url': addresses.crates,
  })
  const read = readInputs(
    Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  )
  const addressOf = (place: RepositoryPlace, token: string | undefined) => ({
    apiUrl: place.apiUrl,
    repository: place.name,
    token,
  })
  return {
    process,
    http,
    clock,
    files,
    registries(pypi) {
      if (read.problems.length > 0) throw new Refusal(read.problems)
      return registriesFor({ http, files, clock, mask: () => {} }, read.inputs, pypi)
    },
    record: (place, token) => createReleaseRecord(http, addressOf(place, token)),
    gitHub: (place, token) => createGitHub(http, addressOf(place, token)),
  }
}

/** The token of the environment, where there is one. */
export function gitHubToken({ environment }: Pick<Process, 'environment'>): string | undefined {
  const found = [environment['GITHUB_TOKEN'], environment['GH_TOKEN']].find((each) => (each ?? '').trim() !== '')
  return found?.trim()
}

/** A repository that was named on the command line; GitHub's servers as a job is told them, else github.com. */
export function placeOf(name: string, { environment }: Pick<Process, 'environment'>): RepositoryPlace {
  return {
    name,
    serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
  }
}
