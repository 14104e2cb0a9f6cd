import { normalisedName } from '../../model/project-name.ts'
import { eq, valid } from '@renovatebot/pep440'
import { boolean, list, object, optional, record, type Shape, text } from '../../model/shape.ts'
import type { PublishedFile } from '../registry.ts'
import { unescape } from './words.ts'

/** One file of a project's page. `sha256` is `undefined` where the index does not tell it. */
export interface Listed extends Omit<PublishedFile, 'sha256'> {
  readonly sha256: string | undefined
}

const yankedShape: Shape<boolean> = (value, path) => (typeof value === 'string' ? true : boolean(value, path))

const pageShape = object({
  files: list(
    object({
      filename: text,
      url: text,
      hashes: optional(record(text)),
      yanked: optional(yankedShape),
      // PEP 700
      'upload-time': optional(text),
    }),
  ),
})

/** Reads a page of the Simple API as JSON (PEP 691). Throws where it is none. `page` is its own address. */
export function fromJson(body: string, page: string): readonly Listed[] {
  return pageShape(JSON.parse(body), '').files.map(({ filename, url, hashes, yanked, 'upload-time': time }) => ({
    filename,
    url: new URL(url, page).href,
    sha256: hexOf(hashes?.['sha256']),
    yanked: yanked ?? false,
    ...(time !== undefined && Number.isFinite(Date.parse(time)) && { uploaded: Date.parse(time) }),
  }))
}

/** Reads a page of the Simple API as HTML (PEP 503). Throws where it is a page for people. `page` is its own address. */
export function fromHtml(body: string, page: string): readonly Listed[] {
  const anchors = /<a\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/a>/gi
  const listed = [...body.matchAll(anchors)].flatMap((anchor) => {
    const attributes = anchor[1] ?? ''
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
    const target = unescape(href?.[1] ?? href?.[2] ?? href?.[3] ?? '')
    if (!URL.canParse(target, page)) return []
    const url = new URL(target, page)
    const sha256 = hexOf(/^#sha256=([0-9a-f]+)/i.exec(url.hash)?.[1])
    url.hash = ''
    return {
      filename: unescape(anchor[2] ?? '').trim(),
      url: url.href,
      sha256,
      yanked: /\bdata-yanked\b/i.test(attributes),
    }
  })
  // a website in front of an index answers any address with a page, and a login with a form
  if (/<(?:script|form)\b/i.test(body) && !listed.some(({ filename }) => /\.(?:whl|tar\.gz|zip)$/.test(filename))) {
    throw new TypeError('it is a page for people, and no list of files')
  }
  return listed
}

const hexOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined

/**
 * Whether a file belongs to this version of the project. The version is what the file's name says, and spellings that
 * PEP 440 holds equal (`1.0`, `1.0.0`) are one release. Old eggs and installers belong to none.
 */
export function isOf(filename: string, project: string, version: string): boolean {
  const found = versionIn(filename, normalisedName(project))
  return found !== undefined && valid(found) !== null && valid(version) !== null && eq(found, version)
}

function versionIn(filename: string, project: string): string | undefined {
  if (filename.endsWith('.whl')) return filename.split('-')[1]
  const stem = /^(.*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.exec(filename)?.[1]
  if (stem === undefined) return undefined
  // names of old sdists have dashes in them: the version begins after the part that is the name
  const dashes = [...stem.matchAll(/-/g)].map((each) => each.index)
  const cut = dashes.find((at) => normalisedName(stem.slice(0, at)) === project)
  return cut === undefined ? undefined : stem.slice(cut + 1)
}
