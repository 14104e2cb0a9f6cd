import { sha256Of } from '../../model/sha256.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { HttpResponse } from '../../ports/http.ts'
import type { PublishedFile, Registry, Unreadable } from '../registry.ts'
import { fromHtml, fromJson, isOf, type Listed } from './listing.ts'
import type { SimpleIndex } from './simple-index.ts'
import { heard } from './words.ts'

/**
 * What the index holds of one release, by the Simple API in either of its forms (PEP 503, PEP 691). A file of which the page
 * tells no SHA-256 is fetched and hashed, once.
 */
export function createLookup(simple: SimpleIndex): Registry['find'] {
  const fetched = new Map<string, string>()

  const hashAt = async (url: string): Promise<string | Unreadable> => {
    const known = fetched.get(url)
    if (known !== undefined) return known
    const { answer } = await simple.file(url)
    if (answer.status !== 200)
      return unreadable(answer, `${url}, whose SHA-256 the index does not tell, ${heard(answer)}`)
    const sha256 = sha256Of(answer.body)
    fetched.set(url, sha256)
    return sha256
  }

  return async (release) => {
    const asked = await simple.page(release.name)
    if (asked === 'elsewhere') return 'absent'
    const { url: page, answer } = asked
    if (answer.status === 404) return 'absent'
    if (answer.status !== 200) return unanswered(simple, page, answer)
    let listed: readonly Listed[]
    try {
      const body = Buffer.from(answer.body).toString()
      // mirrors say one type and send the other
      listed = body.trimStart().startsWith('{') ? fromJson(body, page) : fromHtml(body, page)
    } catch (error) {
      return unreadable(answer, `${page} cannot be read: ${String(error).slice(0, 200)}`)
    }
    const files: PublishedFile[] = []
    for (const { sha256, ...file } of listed.filter((each) => isOf(each.filename, release.name, release.version))) {
      const known = sha256 ?? (await hashAt(file.url))
      if (typeof known !== 'string') return known
      files.push({ ...file, sha256: known })
    }
    return { files }
  }
}

function unanswered({ hasToken }: SimpleIndex, page: string, answer: HttpResponse): Unreadable {
  const { status } = answer
  if (hasToken && (status === 401 || status === 403)) {
    return { unreadable: problem('registry-forbidden', `${page} ${heard(answer)}.`, shownFix) }
  }
  if (status === 401) {
    const message = `${page} wants a password also for reading, so it cannot be told what is published there.`
    return { unreadable: problem('credential-missing', message, givenFix, { level: 'live' }) }
  }
  const isMoved = status >= 300 && status < 400
  return unreadable(
    answer,
    `${page} ${isMoved ? `is at ${answer.headers['location'] ?? 'another place'}` : heard(answer)}`,
  )
}

const givenFix =
  'Give the password or token in the input `pypi-token`, and the user to whom it belongs in `pypi-user`: a dry run has neither, unless it is given them.'
const shownFix =
  'Check the inputs `pypi-token` and `pypi-user`: this index wants them for reading, too. Where no user is given, the name is `__token__`.'

const unreadable = ({ status }: HttpResponse, message: string): Unreadable => ({
  unreadable: problem(codeOf(status), `${message}.`, fix),
})

const codeOf = (status: number): Problem['code'] => (status === 0 ? 'registry-unreachable' : 'registry-unreadable')

const fix =
  'Without the Simple API it cannot be told what is published already. Look at the status page of the index and at the inputs `pypi-url` and `pypi-index-url`, then run the job again.'
