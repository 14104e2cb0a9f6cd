import { canonicalName } from './handlers/pypi/names.ts'
import type { LoopbackRequest, LoopbackResponse, Upstream } from './handler.ts'

/**
 * A release that the public index has already, and that the rehearsal shall not see: it rehearses that very release.
 * `version` as the registry spells it.
 */
export interface Hidden {
  readonly ecosystem: 'python' | 'rust'
  readonly name: string
  readonly version: string
}

/** The same upstream without some releases: their files are left out of the index pages. */
export function hiding(upstream: Upstream, hidden: readonly Hidden[]): Upstream {
  if (hidden.length === 0) return upstream
  return async (request) => {
    const answer = await upstream(request)
    if (answer.status !== 200 || answer.body === undefined) return answer
    const mine = hidden.filter((each) => isPageOf(each, request))
    return mine.reduce<LoopbackResponse>((left, each) => ({ ...left, body: without(each, String(left.body)) }), answer)
  }
}

function isPageOf({ ecosystem, name }: Hidden, { host, path }: LoopbackRequest): boolean {
  if (ecosystem === 'python') return host.endsWith('pypi.org') && path === `/simple/${canonicalName(name)}/`
  return host === 'index.crates.io' && path.toLowerCase().endsWith(`/${name.toLowerCase()}`)
}

function without(hidden: Hidden, body: string): string {
  if (hidden.ecosystem === 'rust') {
    return body
      .split('\n')
      .filter((line) => versionIn(line) !== hidden.version)
      .join('\n')
  }
  if (body.trimStart().startsWith('{')) return withoutFiles(hidden, body)
  return body.replace(/<a\b[^>]*>([^<]*)<\/a>(\s*<br\s*\/?>)?\n?/g, (anchor, filename: string) =>
    isFileOf(hidden, filename.trim()) ? '' : anchor,
  )
}

/** The version of one line of a sparse index, build metadata and all. */
function versionIn(line: string): string | undefined {
  if (line.trim() === '') return undefined
  const entry: unknown = JSON.parse(line)
  return typeof entry === 'object' && entry !== null && 'vers' in entry ? String(entry.vers) : undefined
}

/** The JSON form of a project's page (PEP 691). */
function withoutFiles(hidden: Hidden, body: string): string {
  const page: unknown = JSON.parse(body)
  if (typeof page !== 'object' || page === null || !('files' in page) || !Array.isArray(page.files)) return body
  const files = page.files.filter(
    (each: unknown) =>
      !(typeof each === 'object' && each !== null && 'filename' in each && isFileOf(hidden, String(each.filename))),
  )
  const versions =
    'versions' in page && Array.isArray(page.versions) ? page.versions.filter((each) => each !== hidden.version) : []
  return JSON.stringify({ ...page, files, versions })
}

/** Whether a file name is a wheel or sdist of the hidden version; wheels and new sdists spell both normalised. */
function isFileOf({ name, version }: Hidden, filename: string): boolean {
  const rest = filename.toLowerCase().replaceAll('_', '-')
  const start = `${canonicalName(name)}-${version.toLowerCase()}`
  return (
    rest.replaceAll('.', '-').startsWith(start.replaceAll('.', '-')) &&
    /^(-|\.(tar|zip|tgz|egg|exe)|$)/.test(rest.slice(start.length))
  )
}
