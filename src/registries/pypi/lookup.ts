import { normalisedName } from '../../model/project-name.ts'
import { problem } from '../../model/problem.ts'
import type { Http } from '../../ports.ts'
import type { Published, ReleaseName, Unreadable } from '../registry.ts'
import type { PypiAddress } from './address.ts'
import { fromHtml, fromJson, isOf, type Listed } from './listing.ts'
import { heard } from './words.ts'

const accepted = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1'

/** What the index holds of one release, by the Simple API in either of its forms (PEP 503, PEP 691). */
export async function find(
  http: Http,
  address: PypiAddress,
  release: ReleaseName,
): Promise<Published | 'absent' | Unreadable> {
  const page = `${address.simple}${normalisedName(release.name)}/`
  const answer = await http.send({ method: 'GET', url: page, headers: { accept: accepted }, deadline: 60_000 })
  if (answer.status === 404) return 'absent'
  if (answer.status === 0) return unreadable('registry-unreachable', `${page} ${heard(answer)}`)
  if (answer.status >= 300 && answer.status < 400) {
    return unreadable('registry-unreadable', `${page} is at ${answer.headers['location'] ?? 'another place'}`)
  }
  if (answer.status !== 200) return unreadable('registry-unreadable', `${page} ${heard(answer)}`)
  const body = Buffer.from(answer.body).toString()
  let listed: readonly Listed[]
  try {
    // mirrors say one type and send the other
    listed = body.trimStart().startsWith('{') ? fromJson(body, page) : fromHtml(body, page)
  } catch (error) {
    return unreadable('registry-unreadable', `${page} cannot be read: ${String(error).slice(0, 200)}`)
  }
  const files: Published['files'][number][] = []
  for (const { sha256, ...file } of listed.filter((each) => isOf(each.filename, release.name, release.version))) {
    if (sha256 === undefined) return unreadable('registry-unreadable', `${page} has no SHA-256 of ${file.filename}`)
    files.push({ ...file, sha256 })
  }
  return { files }
}

const unreadable = (code: 'registry-unreachable' | 'registry-unreadable', message: string): Unreadable => ({
  unreadable: problem(
    code,
    `${message}.`,
    'Without the Simple API it cannot be told what is published already. Look at the status page of the index and at the input `pypi-url`, then run the job again.',
  ),
})
