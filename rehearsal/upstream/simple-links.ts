/** Where files of an index lie when they do not lie on files.pythonhosted.org: below this path there, under the edge. */
const MIRRORED = '/mirrored/'

/**
 * Rewrites the links of a simple page (HTML, or JSON as in PEP 691) so that they hold on `files.pythonhosted.org`. A mirror
 * links relatively or to itself; under the name `pypi.org` such a link would lead nowhere, and a client that was not told
 * the mirror's password could not follow it. `page` is where the page really came from.
 */
export function rewriteLinks(body: Buffer, contentType: string, page: URL): Buffer {
  if (contentType.includes('json')) return rewriteJson(body, page)
  if (!contentType.includes('html')) return body
  const html = body.toString('utf8')
  const based = /<base\s[^>]*href\s*=\s*["']([^"']+)["']/i.exec(html)?.[1]
  const base = based !== undefined && URL.canParse(based, page.href) ? new URL(based, page) : page
  const rewritten = html.replaceAll(
    /(<a\s[^>]*?href\s*=\s*)("[^"]*"|'[^']*')/gi,
    (_, before: string, quoted: string) => {
      const link = rewriteLink(unescape(quoted.slice(1, -1)), base)
      return `${before}"${escape(link)}"`
    },
  )
  return Buffer.from(rewritten)
}

/** The real address behind a path that {@link rewriteLinks} made; `undefined` where it made none such. */
export function mirroredFile(path: string, query: string): URL | undefined {
  if (!path.startsWith(MIRRORED)) return undefined
  const [folder = '', ...file] = path.slice(MIRRORED.length).split('/')
  const address = `${Buffer.from(folder, 'base64url').toString()}${file.join('/')}${query === '' ? '' : `?${query}`}`
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}

/** The folder is encoded and the file name is not: clients take it from the path, and put `.metadata` behind it (PEP 658). */
function rewriteLink(link: string, base: URL): string {
  if (!URL.canParse(link, base.href)) return link
  const url = new URL(link, base)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === 'files.pythonhosted.org')
    return url.href
  const cut = url.pathname.lastIndexOf('/') + 1
  const file = url.pathname.slice(cut)
  // A link to another page of the index, as on the list of all projects, is left to be read relatively.
  if (file === '') return link
  const folder = Buffer.from(`${url.origin}${url.pathname.slice(0, cut)}`).toString('base64url')
  return `https://files.pythonhosted.org${MIRRORED}${folder}/${file}${url.search}${url.hash}`
}

function rewriteJson(body: Buffer, page: URL): Buffer {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    return body
  }
  if (!isRecord(value) || !Array.isArray(value['files'])) return body
  const files = value['files'].map((file: unknown) =>
    isRecord(file) && typeof file['url'] === 'string' ? { ...file, url: rewriteLink(file['url'], page) } : file,
  )
  return Buffer.from(JSON.stringify({ ...value, files }))
}

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
