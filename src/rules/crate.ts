import { Buffer } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { type CrateLimits, usualLimits } from '../model/crate-limits.ts'
import type { Content } from '../ports/files.ts'
import type { TarArchive, TarEntry } from './archive/tar.ts'
import { readTarGz } from './archive/tar.ts'
import type { CrateManifest } from './crate-manifest.ts'
import { readCrateManifest } from './crate-manifest.ts'
import { requestFindings } from './crate-request.ts'
import { manifestFindings } from './crate-rules.ts'
import type { ExaminedCrate } from './examined-crate.ts'
import { crateFilename } from './filename.ts'
import type { Finding } from './finding.ts'
import { finding } from './finding.ts'

/** What the caller knows of crates.io. */
export interface CrateKnowledge {
  readonly categories: ReadonlySet<string> | undefined
  readonly limits: CrateLimits
}

const mebibyte = 1024 * 1024

/** What crates.io refuses in a `.crate` file (its `crates_io_tarball` and `publish.rs`), and what cargo tells of it. */
export async function examineCrate(
  filename: string,
  content: Content,
  knowledge: CrateKnowledge,
): Promise<{ readonly findings: readonly Finding[]; readonly crate: ExaminedCrate | undefined }> {
  const { limits } = knowledge
  const unpacked = Math.max(512 * mebibyte, limits.size ?? 0, limits.taken?.size?.amount ?? 0)
  const size = sizeFindings(content.length, limits)
  const archive = await readTarGz(content, unpacked, (name) => isManifest(name) || isUsualReadme(name))
  const words = 'crates.io answers: uploaded tarball is malformed or too large when decompressed'
  if (typeof archive === 'string') {
    const fix =
      archive === 'too-large'
        ? 'More than 512 MiB unpacked: leave test data and build results out with `exclude` or `include` in [package].'
        : 'The file is cut off or no gzip: run `cargo package` again.'
    return { findings: [...size, finding('archive-unreadable', words, fix)], crate: undefined }
  }
  const damage =
    archive.damage === undefined
      ? []
      : [finding('archive-unreadable', `${words} (${archive.damage}).`, 'Run `cargo package` again.')]
  const root = filename.endsWith('.crate') ? filename.slice(0, -'.crate'.length) : filename
  const manifests = archive.entries.filter((entry) => isManifest(entry.name))
  const [only] = manifests
  const manifest = only === undefined ? undefined : readManifestEntry(only)
  const layout = [
    ...entryFindings(archive, typeof manifest === 'object' ? `${manifest.name}-${manifest.version}` : root),
    ...manifestCount(manifests),
  ]
  if (typeof manifest !== 'object') {
    const broken = manifest === undefined ? [] : [malformedManifest(manifest)]
    return { findings: [...size, ...damage, ...layout, ...broken], crate: undefined }
  }
  const readme = await readReadme(content, unpacked, archive, manifest)
  const renamed =
    filename === crateFilename(manifest.name, manifest.version) ? [] : [renamedFinding(filename, manifest)]
  const { name, version } = manifest
  const crate: ExaminedCrate = { name, version, readme: readme.text, readmeFile: readme.path, manifest }
  return {
    findings: [
      ...size,
      ...damage,
      ...layout,
      ...renamed,
      ...manifestFindings(manifest, knowledge),
      ...readme.findings,
      ...requestFindings(crate),
    ],
    crate,
  }
}

const isManifest = (name: string): boolean => /^[^/]+\/cargo\.toml$/i.test(name)
const isUsualReadme = (name: string): boolean => /^[^/]+\/README(?:\.md|\.txt)?$/.test(name)

/** The limit of one crate is told to nobody but its maintainer; that an earlier version was above the usual one shows that it is raised. */
function sizeFindings(size: number, { size: told, taken }: CrateLimits): readonly Finding[] {
  const limit = told ?? usualLimits.size
  if (size <= limit) return []
  const before = taken?.size
  if (before !== undefined && before.amount > limit) {
    const words = `The crate has ${size} bytes, and crates.io takes ${limit} unless it has raised the limit of the crate, which it must have for ${before.version} (${before.amount} bytes).`
    const fix =
      'How far it is raised crates.io does not tell: write what its staff told you as `crate-limits: { size: BYTES }` of the package in the config, and nothing more is said below that.'
    return [finding('file-above-default-limit', words, fix, 'warning')]
  }
  const fix =
    'Leave out what a user does not compile (`exclude` or `include` in [package]; `cargo package --list` shows the files), or ask help@crates.io for a higher limit before the release. Where it is raised already, write it as `crate-limits: { size: BYTES }` of the package in the config.'
  return [
    finding('file-too-large', `crates.io answers: max upload size is: ${limit}. The crate has ${size} bytes.`, fix),
  ]
}

function malformedManifest(reason: string): Finding {
  const fix = reason.includes('workspace')
    ? 'Only `cargo package` resolves what comes from the workspace: upload the file that it made.'
    : 'Upload the file that `cargo package` made, and run `cargo publish --dry-run` on the package.'
  return finding(
    'crate-manifest-invalid',
    `crates.io answers: failed to parse \`Cargo.toml\` manifest file: ${reason}`,
    fix,
  )
}

function renamedFinding(filename: string, manifest: CrateManifest): Finding {
  const wanted = crateFilename(manifest.name, manifest.version)
  return finding(
    'filename-mismatch',
    `The manifest inside makes it '${wanted}'.`,
    `Take the file that \`cargo package\` made, unrenamed; '${filename}' may be of another version.`,
  )
}

/** Every path is below `{name}-{version}/`, and is a file or a folder. */
function entryFindings(archive: TarArchive, root: string): readonly Finding[] {
  const repack = 'Upload the file that `cargo package` made; it packs plain files below one folder.'
  const found: Finding[] = []
  if (archive.globalHeader !== undefined) {
    // cargo writes none; crates.io's reader takes it for a file
    const words = `crates.io answers: invalid path found: ${archive.globalHeader}`
    found.push(finding('crate-entry-refused', words, repack))
  }
  for (const entry of archive.entries) {
    const parts = entry.name.split('/')
    if (parts[0] !== root || parts.includes('..') || !entry.readable) {
      found.push(finding('crate-entry-refused', `crates.io answers: invalid path found: ${entry.name}`, repack))
    } else if (entry.type !== '0' && entry.type !== '5') {
      const words = `unexpected tar entry type ${typeNames[entry.type] ?? `Other(${entry.type.charCodeAt(0)})`} found: ${entry.name}`
      found.push(finding('crate-entry-refused', `crates.io answers: ${words}`, repack))
    } else if (entry.sizesDiffer) {
      found.push(
        finding(
          'crate-entry-refused',
          `crates.io answers: uploaded tarball is malformed (two sizes for ${entry.name})`,
          repack,
        ),
      )
    }
  }
  return found.slice(0, 5)
}

const typeNames: Readonly<Record<string, string>> = {
  '1': 'Link',
  '2': 'Symlink',
  '3': 'Char',
  '4': 'Block',
  '6': 'Fifo',
  '7': 'Continuous',
  S: 'GNUSparse',
}

function manifestCount(manifests: readonly TarEntry[]): readonly Finding[] {
  const names = manifests.map((entry) => entry.name.slice(entry.name.indexOf('/') + 1))
  const repack = 'There must be one `Cargo.toml` at the top, in that spelling, as `cargo package` writes it.'
  if (names.length > 1) {
    const words = `uploaded tarball contains more than one \`Cargo.toml\` manifest file; found \`${names.join('`, `')}\``
    return [finding('crate-manifest-invalid', `crates.io answers: ${words}`, repack)]
  }
  if (names.length === 1 && (names[0] === 'Cargo.toml' || names[0] === 'cargo.toml')) return []
  const other =
    names[0] === undefined ? '' : `; \`${names[0]}\` was found, but must be named \`Cargo.toml\` with that exact casing`
  const words = `uploaded tarball is missing a \`Cargo.toml\` manifest file${other}`
  return [finding('crate-manifest-invalid', `crates.io answers: ${words}`, repack)]
}

function readManifestEntry({ content }: TarEntry): CrateManifest | string {
  if (content === undefined) return 'it is no plain file, or too long'
  const text = decode(content)
  return text === undefined ? 'it is not UTF-8' : readCrateManifest(text)
}

interface Readme {
  readonly text: string | undefined
  readonly path: string | undefined
  readonly findings: readonly Finding[]
}

/** The README that the manifest names, or the usual one: without it in the publish request the page has none. */
async function readReadme(
  content: Content,
  limit: number,
  archive: TarArchive,
  manifest: CrateManifest,
): Promise<Readme> {
  const none = { text: undefined, path: undefined }
  if (manifest.readme === false) return { ...none, findings: [] }
  const root = `${manifest.name}-${manifest.version}`
  const candidates = manifest.readme === undefined ? ['README.md', 'README.txt', 'README'] : [manifest.readme]
  for (const path of candidates) {
    const wanted = `${root}/${path.replace(/^(?:\.\/)+/, '')}`
    const entry = archive.entries.find((each) => each.name === wanted && each.type === '0')
    if (entry === undefined) continue
    const text = decode(entry.content ?? (await contentOf(content, limit, wanted)))
    if (text !== undefined) return { text, path, findings: [] }
    const fix = `Save ${path} as UTF-8.`
    return {
      ...none,
      findings: [finding('crate-readme-missing', `The README '${path}' is not UTF-8.`, fix, 'warning')],
    }
  }
  if (manifest.readme === undefined) return { ...none, findings: [] }
  const message = `The README '${manifest.readme}' is not in the crate, so its page will have none.`
  const fix = 'Add it to `include`, or set `readme = false`.'
  return { ...none, findings: [finding('crate-readme-missing', message, fix, 'warning')] }
}

/** A README by another name than the usual ones was passed over when nobody knew of it: it is read now. */
async function contentOf(content: Content, limit: number, wanted: string): Promise<Uint8Array> {
  const archive = await readTarGz(content, limit, (name) => name === wanted)
  const entries = typeof archive === 'string' ? [] : archive.entries
  return entries.find((each) => each.name === wanted)?.content ?? Buffer.alloc(0)
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
