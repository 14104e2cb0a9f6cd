import type { Config } from '../../src/model/config.ts'
import type { CargoManifest, PythonManifest } from '../../src/model/package.ts'
import type { PlannedPackage } from '../../src/model/plan.ts'
import { observeCrateIndex } from '../../src/observe/crate-index.ts'
import { standingProblems } from '../../src/plan/crate-standing.ts'
import { lookalikesOf } from '../../src/plan/pypi-names.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Http } from '../../src/ports/http.ts'
import { cratesIo } from '../../src/registries/crates/address.ts'
import { createCrateIndex } from '../../src/registries/crates/crate-index.ts'
import { createCratePages } from '../../src/registries/crates/crate-page.ts'
import { addresses } from '../../src/registries/pypi/address.ts'
import { readProject, readPublisher } from '../../src/registries/pypi/project.ts'
import type { Registry } from '../../src/registries/registry.ts'
import { type CrateCase, crateFindings } from './crates.ts'
import type { Section } from './finding.ts'
import { type ProjectAnswers, projectFindings } from './python.ts'
import type { Index, Publisher } from './publishers.ts'
import type { JobToken } from './token.ts'

/** What both sides are asked with, and what the answers are held against. */
export interface Asking {
  readonly http: Http
  readonly clock: Clock
  readonly repository: string | undefined
  readonly parent: string | undefined
  readonly credentials: Config['credentials']
  /** The tokens that the publishing job gives. */
  readonly tokens: Readonly<Record<'pypi' | 'crates', JobToken>>
}

/** A section, and how its package stands. */
export interface Asked {
  readonly section: Section
  readonly name: string
  /** `undefined`: it could not be told. */
  readonly isThere: boolean | undefined
  readonly last: ProjectAnswers['publisher']
}

/** Asks one index about the Python projects. */
export async function askProjects(
  asking: Asking,
  index: Exclude<Index, 'crates.io'>,
  registry: Registry,
  projects: readonly PythonManifest[],
  publishers: readonly Publisher[],
): Promise<readonly Asked[]> {
  const all = await Promise.all(
    projects.map(async ({ name, version }) => ({
      name,
      answers: await askProject(asking, index, registry, name, version),
    })),
  )
  const fresh = all.filter(({ answers }) => answers.onIndex === 'new').map(({ name }) => name)
  return all.map(({ name, answers }) => ({
    name,
    section: {
      subject: index,
      name,
      findings: projectFindings({
        name,
        index,
        answers,
        repository: asking.repository,
        parent: asking.parent,
        publishers,
        trust: asking.credentials.pypi,
        token: asking.tokens.pypi,
        alsoNew: fresh.filter((each) => each !== name),
      }),
    },
    isThere: answers.onIndex === 'unasked' ? undefined : answers.onIndex !== 'new',
    last: answers.publisher,
  }))
}

async function askProject(
  { http }: Asking,
  index: Exclude<Index, 'crates.io'>,
  registry: Registry,
  name: string,
  version: string | undefined,
): Promise<ProjectAnswers> {
  const found = await registry.find({ name, version: version ?? '0' })
  const open = { page: undefined, publisher: undefined, lookalike: undefined, failure: undefined }
  if (found !== 'absent' && 'unreadable' in found) {
    // the fix of a release, which would be run again, is none for a question
    const fix = 'Look at https://status.python.org, and ask again.'
    return { ...open, onIndex: 'unasked', failure: { ...found.unreadable, fix } }
  }
  if (found === 'absent') return { ...open, onIndex: 'new', lookalike: await lookalike(registry, name) }
  const page = await readProject(http, addresses[index], name)
  const [filename] = typeof page === 'object' && 'files' in page ? page.files : []
  const publisher =
    filename === undefined || typeof page !== 'object' || !('version' in page)
      ? undefined
      : await readPublisher(http, addresses[index], { name, version: page.version, filename })
  return { ...open, onIndex: 'known', page, publisher }
}

/** A project that exists, for which the index would take this name; one that could not be asked for tells nothing. */
async function lookalike(registry: Registry, name: string): Promise<string | undefined> {
  const names = lookalikesOf(name)
  const found = await Promise.all(names.map((each) => registry.find({ name: each, version: '0' })))
  return names.find((_, at) => {
    const answer = found[at]
    return answer !== undefined && answer !== 'absent' && !('unreadable' in answer)
  })
}

/** Asks crates.io about the crates: the index at once, and the web API one question a second. */
export async function askCrates(
  asking: Asking,
  crates: readonly CargoManifest[],
  publishers: readonly Publisher[],
): Promise<readonly Asked[]> {
  if (crates.length === 0) return []
  const { http, clock, credentials, tokens, ...shared } = asking
  const alone = crates.map((each) => ({ ...each, dependencies: [], declared: { ...each.declared, categories: [] } }))
  const { facts } = await observeCrateIndex(createCrateIndex(http, clock, cratesIo), alone)
  const pages = createCratePages(http, clock, cratesIo)
  return Promise.all(
    crates.map(async (manifest): Promise<Asked> => {
      const { name } = manifest
      const isNew = facts.crates.get(name) === 'absent'
      const page = isNew ? 'absent' : await pages.crate(name)
      const isThere = page === 'absent' ? false : 'unreadable' in page ? undefined : true
      const owners = isThere === true ? await pages.owners(name) : undefined
      const about: CrateCase = {
        ...shared,
        name,
        page,
        owners,
        barred: standingProblems({ planned: unplanned(manifest), manifest }, facts),
        publishers,
        trust: credentials.crates,
        token: tokens.crates,
      }
      return { name, isThere, last: undefined, section: { subject: 'crates.io', name, findings: crateFindings(about) } }
    }),
  )
}

const unplanned = ({ name, version, directory, workspace }: CargoManifest): PlannedPackage => ({
  ecosystem: 'rust',
  name,
  version: version ?? '0.0.0',
  versionSource: 'manifest',
  directory,
  workspace,
  backend: 'cargo',
  requires: [],
  crateDirectory: directory,
  onRegistry: 'new',
})
