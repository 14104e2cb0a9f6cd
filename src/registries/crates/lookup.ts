import { problem } from '../../model/problem.ts'
import { boolean, object, optional, text } from '../../model/shape.ts'
import type { Clock, Http, HttpResponse } from '../../ports.ts'
import type { Published, ReleaseName, Unreadable } from '../registry.ts'
import type { CratesAddress } from './address.ts'
import { downloadUrl, indexPath, isSameRelease, type Listed, readIndexFile } from './listing.ts'
import { jsonOf, wordsOf } from './words.ts'

/** Looks a release up. `uploaded` says whether an upload of it was tried by this very job. */
export type Lookup = (release: ReleaseName, uploaded: boolean) => Promise<Published | 'absent' | Unreadable>

const configShape = object({ dl: text })
const versionShape = object({
  version: object({ num: text, checksum: text, yanked: optional(boolean) }),
})

/**
 * Asks the sparse index. Its files are cached for up to ten minutes where they have been read before, so after an upload
 * of its own the job also asks the web API, which reads the database and tells the checksum; that one wants no more than
 * one request a second (crates.io/data-access). Where the API cannot be asked, the index's answer stands.
 */
export function createLookup(http: Http, clock: Clock, address: CratesAddress): Lookup {
  let config: Promise<{ readonly dl: string } | Unreadable> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let lastAsked = Number.NEGATIVE_INFINITY

  const get = (url: string, accept: string): Promise<HttpResponse> =>
    http.send({ method: 'GET', url, headers: { accept } })

  const atMostOnceASecond = (url: string): Promise<HttpResponse> => {
    const answer = turn.then(async () => {
      const wait = lastAsked + 1000 - clock.now()
      if (wait > 0) await clock.sleep(wait)
      lastAsked = clock.now()
      return get(url, 'application/json')
    })
    turn = answer
    return answer
  }

  const inDatabase = async ({ name, version }: ReleaseName): Promise<Listed | undefined> => {
    const answer = await atMostOnceASecond(`${address.api}/api/v1/crates/${name}/${encodeURIComponent(version)}`)
    try {
      const found = answer.status === 200 ? versionShape(jsonOf(answer), '').version : undefined
      return found && { name, version: found.num, sha256: found.checksum.toLowerCase(), yanked: found.yanked ?? false }
    } catch {
      return undefined
    }
  }

  const askConfig = async (): Promise<{ readonly dl: string } | Unreadable> => {
    const url = `${address.index}config.json`
    const answer = await get(url, 'application/json')
    if (answer.status !== 200) return unreadable(url, answer)
    try {
      return configShape(jsonOf(answer), '')
    } catch (error) {
      return broken(url, error)
    }
  }

  const published = async (crate: Listed): Promise<Published | Unreadable> => {
    // asked for once, also where several crates are looked up at the same time; again where it could not be read
    config ??= askConfig()
    const read = await config
    if ('unreadable' in read) {
      config = undefined
      return read
    }
    const { name, version, sha256, yanked } = crate
    return { files: [{ filename: `${name}-${version}.crate`, sha256, yanked, url: downloadUrl(read.dl, crate) }] }
  }

  return async (release, uploaded) => {
    const url = `${address.index}${indexPath(release.name)}`
    const answer = await get(url, 'text/plain')
    // cargo takes these three for "no such crate"
    const isAbsent = [404, 410, 451].includes(answer.status)
    if (answer.status !== 200 && !isAbsent) return unreadable(url, answer)
    let listed: readonly Listed[] = []
    try {
      if (!isAbsent) listed = readIndexFile(Buffer.from(answer.body).toString())
    } catch (error) {
      return broken(url, error)
    }
    const indexed = listed.find((each) => isSameRelease(each.version, release.version))
    const found = indexed ?? (uploaded ? await inDatabase(release) : undefined)
    if (found !== undefined) return published(found)
    return isAbsent ? 'absent' : { files: [] }
  }
}

const fix =
  'Without the index it cannot be told what is published already. Look at https://status.crates.io and run the job again.'

const broken = (url: string, error: unknown): Unreadable => ({
  unreadable: problem('registry-unreadable', `${url} cannot be read: ${String(error).slice(0, 200)}.`, fix),
})

const unreadable = (url: string, answer: HttpResponse): Unreadable => ({
  unreadable:
    answer.status === 0
      ? problem('registry-unreachable', `${url} did not answer: ${answer.reason}.`, fix)
      : problem('registry-unreadable', `${url} answered ${answer.status}: ${wordsOf(answer)}.`, fix),
})
