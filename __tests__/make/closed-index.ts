import { createHash } from 'node:crypto'
import { type Server, serve } from '../platform/server.ts'

/** An index that tells nothing to anybody without the login, as pypiserver does with `-a list,download`. */
export interface ClosedIndex {
  /** Where uploads would go, which is what `pypi-url` takes. */
  readonly upload: string
  readonly user: string
  /** Passwords of people have blanks. */
  readonly password: string
  /** The login as it is sent, and its parts: what nobody else may ever see. */
  readonly secrets: readonly string[]
  readonly server: Server
  /** The addresses of files that were fetched, with the login. */
  readonly fetched: readonly string[]
}

/** Serves these files of one project at `/team/simple/`, by addresses on its own host. */
export async function openClosedIndex(
  project: string,
  files: readonly { readonly filename: string; readonly bytes: Uint8Array }[],
): Promise<ClosedIndex> {
  const [user, password] = ['alice', 'long and winding']
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  const fetched: string[] = []
  const server = await serve(({ url, headers, method }) => {
    if (headers.authorization !== `Basic ${basic}`) {
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="team"' } }
    }
    const links = files.map(({ filename, bytes }, at) => {
      const place = at % 2 === 0 ? `http://${headers.host}/files/${filename}` : `/files/${filename}`
      return `<a href="${place}#sha256=${createHash('sha256').update(bytes).digest('hex')}">${filename}</a><br>`
    })
    const page = `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`
    if (url === `/team/simple/${project}/`) return { status: 200, headers: { 'content-type': 'text/html' }, body: page }
    const file = files.find(({ filename }) => url === `/files/${filename}`)
    if (method !== 'GET' || file === undefined) return { status: 404 }
    fetched.push(url)
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: file.bytes }
  })
  return {
    upload: `${server.url}/team/`,
    user,
    password,
    secrets: [password, basic, encodeURIComponent(password)],
    server,
    fetched,
  }
}
