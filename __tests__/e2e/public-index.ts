import { json, text, type Upstream } from '../../rehearsal/handler.ts'
import { indexPath } from '../../rehearsal/handlers/crates/names.ts'
import { built, hashOf } from './project.ts'

/** What the public registries hold: hashes by file name for Python projects, by version for crates. */
export interface PublicIndex {
  readonly python: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly rust: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const old = '1'.repeat(64)

/** Every name is known, at 0.1.0. */
export const known: PublicIndex = {
  python: { tally: { 'tally-0.1.0.tar.gz': old } },
  rust: { tally: { '0.1.0': old }, 'tally-core': { '0.1.0': old } },
}

/** The public indexes behind the loopback ones, held in memory; what they do not hold they do not know. */
export function publicIndex({ python, rust }: PublicIndex): Upstream {
  const pages = new Map(Object.entries(python).map(([name, files]) => [`pypi.org/simple/${name}/`, page(name, files)]))
  const lines = new Map(
    Object.entries(rust).map(([name, versions]) => [
      `index.crates.io${indexPath(name)}`,
      Object.entries(versions)
        .map(([version, sha256]) => line(name, version, sha256))
        .join('\n'),
    ]),
  )
  return async ({ host, path }) => {
    const crate = host === 'static.crates.io' ? download(rust, path) : undefined
    if (crate !== undefined) return { status: 200, body: crate }
    const [simple, index] = [pages.get(`${host}${path}`), lines.get(`${host}${path}`)]
    if (simple !== undefined) return json(200, simple, { 'content-type': 'application/vnd.pypi.simple.v1+json' })
    return index === undefined ? text(404, 'Not Found') : text(200, `${index}\n`)
  }
}

/** The file of a version, where it is one that was built: `/crates/tally/0.2.0/download`. */
function download(rust: PublicIndex['rust'], path: string): Buffer | undefined {
  const [, , name = '', version = ''] = path.split('/')
  const sha256 = rust[name]?.[version]
  const file = Object.values(built).find((each) => hashOf(each) === sha256)
  return file === undefined ? undefined : Buffer.from(file.bytes)
}

function page(name: string, files: Readonly<Record<string, string>>): unknown {
  return {
    meta: { 'api-version': '1.1' },
    name,
    files: Object.entries(files).map(([filename, sha256]) => ({
      filename,
      url: `https://files.pythonhosted.org/packages/${filename}`,
      hashes: { sha256 },
      size: 1000,
      'upload-time': new Date().toISOString(),
    })),
  }
}

function line(name: string, vers: string, cksum: string): string {
  return JSON.stringify({ name, vers, deps: [], cksum, features: {}, yanked: false, pubtime: '2026-01-01T00:00:00Z' })
}
