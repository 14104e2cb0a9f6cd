import { readFile } from 'node:fs/promises'
import path from 'node:path'
import semver from 'semver'

/** What a release of this action itself is made of. */
export interface OwnRelease {
  readonly version: string
  /** The tag that workflows name, moved along: `v1`. */
  readonly major: string
  /** npm's dist-tag: `latest`, or `next` for a pre-release. */
  readonly channel: 'latest' | 'next'
}

/** Holds a tag against the versions of `package.json` and `package-lock.json`. Throws in words where they differ. */
export function ownRelease(tag: string, versions: Readonly<Record<string, unknown>>): OwnRelease {
  const version = semver.parse(tag.replace(/^v/, ''))
  // `v01.2.3`, `V1.2.3` and build metadata are tags that no version has
  if (version === null || `v${version.version}` !== tag) throw new Error(`${tag} is not a tag such as v1.2.3`)
  for (const [file, own] of Object.entries(versions)) {
    if (own !== version.version) throw new Error(`${tag} does not fit version ${String(own)} of ${file}`)
  }
  const channel = version.prerelease.length > 0 ? 'next' : 'latest'
  return { version: version.version, major: `v${version.major}`, channel }
}

async function versionIn(file: string): Promise<unknown> {
  const manifest: unknown = JSON.parse(await readFile(path.join(import.meta.dirname, '..', file), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
}

if (process.argv[1] === import.meta.filename) {
  const files = ['package.json', 'package-lock.json']
  const versions = await Promise.all(files.map(async (file) => [file, await versionIn(file)] as const))
  const release = ownRelease(process.argv[2] ?? '', Object.fromEntries(versions))
  for (const [name, value] of Object.entries(release)) console.log(`${name}=${value}`)
}
