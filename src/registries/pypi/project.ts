import { readJson } from '../../model/json.ts'
import { normalisedName } from '../../model/project-name.ts'
import { problem } from '../../model/problem.ts'
import { list, object, optional, record, type Shape, text } from '../../model/shape.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { Unreadable } from '../registry.ts'
import type { PypiAddress } from './address.ts'
import { askProvenance, type IndexedFile } from './integrity.ts'
import { heard } from './words.ts'

/** What an index shows of a project and of its newest release. */
export interface ProjectPage {
  /** The newest version that is no pre-release, or else the newest. */
  readonly version: string
  /** Its files, as they are named. */
  readonly files: readonly string[]
  /** The addresses that the project names as its own: home page, repository, issues. */
  readonly addresses: readonly string[]
  /** Who may upload: `Owner` or `Maintainer`. Empty where the index does not tell. */
  readonly roles: readonly { readonly role: string; readonly user: string }[]
  readonly organization: string | undefined
}

/** Who published a file by trusted publishing, as its provenance names the publisher (PEP 740). */
export interface NamedPublisher {
  readonly kind: string
  /** `owner/name` on GitHub. */
  readonly repository: string | undefined
  readonly workflow: string | undefined
  /** `undefined`: it was registered for any environment. */
  readonly environment: string | undefined
}

/** PyPI puts `null` where a link is empty. */
const link: Shape<string | undefined> = (value) => (typeof value === 'string' && value !== '' ? value : undefined)

const pageShape = object({
  info: object({ version: text, home_page: link, project_urls: optional(record(link)) }),
  urls: list(object({ filename: text })),
  ownership: optional(
    object({ roles: optional(list(object({ role: text, user: text }))), organization: optional(text) }),
  ),
})

const provenanceShape = object({
  attestation_bundles: list(
    object({
      publisher: object({
        kind: text,
        repository: optional(text),
        workflow: optional(text),
        environment: optional(text),
      }),
    }),
  ),
})

/**
 * Reads the project's page: `GET /pypi/{name}/json` (docs.pypi.org, "JSON API"; `ownership` since 2025). `absent`: there
 * is no release. `undefined`: an index that has no such pages.
 */
export async function readProject(
  http: Http,
  address: PypiAddress,
  name: string,
): Promise<ProjectPage | 'absent' | Unreadable | undefined> {
  if (address.project === undefined) return undefined
  const url = new URL(`/pypi/${encodeURIComponent(normalisedName(name))}/json`, address.project).href
  const answer = await followed(http, url)
  if (answer.status === 404) return 'absent'
  if (answer.status !== 200) return unanswered(url, answer)
  try {
    const { info, urls, ownership } = readJson(answer.body, pageShape)
    return {
      version: info.version,
      files: urls.map(({ filename }) => filename),
      addresses: [...Object.values(info.project_urls ?? {}), info.home_page].filter((each) => each !== undefined),
      roles: ownership?.roles ?? [],
      organization: ownership?.organization,
    }
  } catch (error) {
    return unreadable(`${url} cannot be read: ${String(error).slice(0, 200)}`)
  }
}

/** Who published one file. `absent`: it has no attestations, so that nobody can tell by what it was published. */
export async function readPublisher(
  http: Http,
  address: PypiAddress,
  file: IndexedFile,
): Promise<NamedPublisher | 'absent' | Unreadable> {
  const asked = await askProvenance(http, address, file)
  if (asked === undefined || asked.answer.status === 404) return 'absent'
  const { url, answer } = asked
  if (answer.status !== 200) return unanswered(url, answer)
  try {
    const { attestation_bundles: bundles } = readJson(answer.body, provenanceShape)
    return bundles[0]?.publisher ?? 'absent'
  } catch (error) {
    return unreadable(`${url} cannot be read: ${String(error).slice(0, 200)}`)
  }
}

/** Another spelling of the name is sent to the right one, on the same host. */
async function followed(http: Http, url: string): Promise<HttpResponse> {
  const ask = (at: string): Promise<HttpResponse> =>
    http.send({ method: 'GET', url: at, headers: { accept: 'application/json' } })
  const answer = await ask(url)
  const to = answer.status === 301 || answer.status === 302 ? answer.headers['location'] : undefined
  if (to === undefined || !URL.canParse(to, url) || new URL(to, url).origin !== new URL(url).origin) return answer
  return ask(new URL(to, url).href)
}

const fix = 'Look at the status page of the index, and ask again.'

const unanswered = (url: string, answer: HttpResponse): Unreadable => ({
  unreadable: problem(
    answer.status === 0 ? 'registry-unreachable' : 'registry-unreadable',
    `${url} ${heard(answer)}.`,
    fix,
  ),
})

const unreadable = (message: string): Unreadable => ({ unreadable: problem('registry-unreadable', `${message}.`, fix) })
