import { askFiles, askRegistry } from '../../src/audit/ask.ts'
import type { PackageFacts, ReleaseFacts } from '../../src/audit/facts.ts'
import { type Audit, judge } from '../../src/audit/judge.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Http, HttpRequest } from '../../src/ports/http.ts'
import { addresses, indexAt } from '../../src/registries/pypi/address.ts'
import { attestationsOf } from '../../src/registries/pypi/attested.ts'
import { packagedFrom } from './packaged.ts'
import { gitHubToken, type Reach } from './reach.ts'
import type { Scope } from './scope.ts'
import type { WantedRelease, WantedVerify } from './wanted.ts'

/** A release as it was found. */
export interface Looked extends Audit {
  readonly facts: ReleaseFacts
  readonly pypi: Plan['pypi']
}

/** Looks at the whole of a release from outside, and judges it. */
export async function lookAt(wanted: WantedVerify, reach: Reach, scope: Scope): Promise<Looked> {
  const { packages, pypi } = await heldBy(wanted, reach, scope)
  const { repository } = scope
  const address =
    wanted.addresses.pypi === undefined
      ? addresses[pypi]
      : indexAt(wanted.addresses.pypi, wanted.addresses.pypiIndex).address
  const files = await askFiles(
    {
      http: await readingHttp(reach, pypi),
      askIndex: (file) => attestationsOf(reach.http, address, file),
      record: repository && reach.record(repository, gitHubToken(reach.process)),
      repository: repository?.name,
      download: wanted.download,
      packagedFrom,
    },
    packages,
  )
  const facts: ReleaseFacts = {
    tag: scope.tag,
    packages,
    files,
    planned: scope.planned,
    github: scope.github,
    unasked: [
      ...scope.unasked,
      ...new Map(
        packages.flatMap(({ found }) =>
          found !== 'absent' && 'unasked' in found ? [[found.unasked.message, found.unasked] as const] : [],
        ),
      ).values(),
    ],
  }
  const audit = judge(facts, wanted.demanded)
  return { ...audit, notes: [...scope.notes, ...audit.notes], facts, pypi }
}

/** Fetches files of an index that wants a login with it, and all others without. */
async function readingHttp({ http, registries }: Reach, pypi: Plan['pypi']): Promise<Http> {
  const from = await registries(pypi).installFrom()
  const python = 'python' in from ? from.python : undefined
  const ask = python?.ask
  if (python === undefined || ask === undefined) return http
  const home = new URL(python.index).origin
  const isThere = ({ method, url }: HttpRequest): boolean =>
    method === 'GET' && URL.canParse(url) && new URL(url).origin === home
  return {
    send: async (request) =>
      isThere(request) ? (await ask(request.url, request.headers ?? {})).answer : http.send(request),
  }
}

/**
 * What the registries hold of each package. Where only the GitHub Release tells what was released, nobody says to which index: what
 * is not on the one may be on the other.
 */
export async function heldBy(
  { repository }: WantedRelease,
  reach: Reach,
  scope: Scope,
): Promise<{ readonly packages: readonly PackageFacts[]; readonly pypi: Plan['pypi'] }> {
  const on = (pypi: Plan['pypi']): Promise<readonly PackageFacts[]> => {
    const registries = reach.registries(pypi)
    return Promise.all(scope.packages.map((each) => askRegistry(registries[each.ecosystem], each)))
  }
  const packages = await on(scope.pypi)
  if (repository === undefined || packages.some((each) => each.ecosystem === 'python' && !isWithout(each))) {
    return { packages, pypi: scope.pypi }
  }
  const other = scope.pypi === 'pypi' ? 'testpypi' : 'pypi'
  const elsewhere = await on(other)
  const isThere = elsewhere.some((each) => each.ecosystem === 'python' && hasFiles(each))
  return isThere ? { packages: elsewhere, pypi: other } : { packages, pypi: scope.pypi }
}

const hasFiles = ({ found }: PackageFacts): boolean => found !== 'absent' && 'files' in found && found.files.length > 0

/** Heard to have none: a registry that did not answer is not one that has nothing. */
const isWithout = ({ found }: PackageFacts): boolean =>
  found === 'absent' || ('files' in found && found.files.length === 0)
