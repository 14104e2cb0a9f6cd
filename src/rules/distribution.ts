import { Buffer } from 'node:buffer'
import type { CrateLimits } from '../model/crate-limits.ts'
import type { DistributionKind } from '../model/distribution.ts'
import type { Problem } from '../model/problem.ts'
import type { Content } from '../ports/files.ts'
import type { ExaminedCrate } from './examined-crate.ts'
import { readSdistName, sdistFilename } from './filename.ts'
import type { Finding } from './finding.ts'
import { finding, problemsOf } from './finding.ts'
import { single } from './metadata.ts'
import type { RenderReadme } from './rendering.ts'
import type { UploadField } from './upload-fields.ts'
import { uploadFields } from './upload-fields.ts'
import type { ExaminedPython } from './wheel.ts'

export type { ExaminedCrate } from './examined-crate.ts'

/** What the plan expects of a file, and what the caller knows of the registry. All of it may be left out. */
export interface Expected {
  /** The package's name; compared as the ecosystem compares names. */
  readonly name?: string | undefined
  /** The version in either ecosystem's spelling: `0.2.0-rc1` and `0.2.0rc1` are the same. */
  readonly version?: string | undefined
  /** The release's tag, for the wording only. */
  readonly tag?: string | undefined
  /** The category slugs that crates.io knows; categories are not held against a list without it. */
  readonly categories?: ReadonlySet<string> | undefined
  /** The crate's own limits, and what was seen of them. */
  readonly crateLimits?: CrateLimits | undefined
  /** Whether a wheel without code is meant (a package that only pulls in others). */
  readonly metapackage?: boolean | undefined
  /** Renders reStructuredText; without it the usual mistakes are found only. */
  readonly render?: RenderReadme | undefined
}

/** What was found in one file. `name` and `version` are as the file's own metadata spells them. */
export interface Examined {
  /** `undefined` where no registry takes a file of this name. */
  readonly kind: DistributionKind | undefined
  readonly name: string | undefined
  readonly version: string | undefined
  readonly problems: readonly Problem[]
  /** The text parts of PyPI's upload form; only for a wheel or sdist whose metadata could be read. */
  readonly fields: readonly UploadField[] | undefined
  /** Only for a crate whose manifest could be read. */
  readonly crate: ExaminedCrate | undefined
}

/**
 * Everything that the registry would refuse in one file, known before any upload, and what the upload is made of.
 * Reads what it needs and never holds a whole file; never throws for what is in it.
 */
export async function examine(filename: string, content: Content, expected: Expected = {}): Promise<Examined> {
  const kind = kindOf(filename)
  if (kind === undefined) {
    return {
      kind,
      name: undefined,
      version: undefined,
      problems: problemsOf(filename, [unknownKind(filename)]),
      fields: undefined,
      crate: undefined,
    }
  }
  if (kind === 'crate') {
    const { categories, crateLimits: limits = {} } = expected
    const knowledge = { categories, limits }
    const { examineCrate } = await import('./crate.ts')
    const { findings, crate } = await examineCrate(filename, content, knowledge)
    const promised = await promises(kind, crate?.name, crate?.version, expected)
    const problems = problemsOf(filename, [...nameCharacters(filename), ...findings, ...promised])
    return { kind, name: crate?.name, version: crate?.version, problems, fields: undefined, crate }
  }
  const examined =
    kind === 'wheel'
      ? await (await import('./wheel.ts')).examineWheel(filename, content, expected)
      : await (await import('./sdist.ts')).examineSdist(filename, content, expected.render)
  return python(filename, content.length, kind, examined, expected)
}

/** By the end of the file name, as the registries do. */
function kindOf(filename: string): DistributionKind | undefined {
  if (filename.endsWith('.whl')) return 'wheel'
  if (filename.endsWith('.tar.gz')) return 'sdist'
  return filename.endsWith('.crate') ? 'crate' : undefined
}

async function python(
  filename: string,
  size: number,
  kind: 'wheel' | 'sdist',
  { findings, metadata, pyversion }: ExaminedPython,
  expected: Expected,
): Promise<Examined> {
  const name = metadata === undefined ? undefined : single(metadata, 'name')
  const version = metadata === undefined ? undefined : single(metadata, 'version')
  const all = [
    ...nameCharacters(filename),
    ...sizeFindings(size),
    ...findings,
    ...(await promises(kind, name, version, expected)),
  ]
  const filetype = kind === 'wheel' ? 'bdist_wheel' : 'sdist'
  return {
    kind,
    name,
    version,
    problems: problemsOf(filename, all),
    // made when it is asked for: who only checks never asks
    get fields() {
      return metadata === undefined ? undefined : uploadFields(metadata, { filetype, pyversion })
    },
    crate: undefined,
  }
}

function unknownKind(filename: string): Finding {
  const zip = filename.endsWith('.zip')
  const words = zip
    ? `Filename '${filename}' is invalid, should be '${tarName(filename)}'.`
    : 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information'
  const fix =
    'Publish wheels (.whl), sdists (.tar.gz) and crates (.crate) only: take the file out of the folder, or build the sdist with a current backend.'
  return finding('filename-invalid', `PyPI answers: ${words}`, fix)
}

/** What a .zip sdist should be called (PEP 625). */
function tarName(filename: string): string {
  const name = readSdistName(filename)
  return typeof name === 'string' ? 'name-version.tar.gz' : sdistFilename(name.distribution, name.version)
}

function nameCharacters(filename: string): readonly Finding[] {
  // eslint-disable-next-line no-control-regex -- what PyPI looks for
  if (/[\x00-\x1f\x7f]/.test(filename)) {
    const words =
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.'
    return [finding('filename-invalid', `PyPI answers: ${words}`, 'Rename the project, not the file.')]
  }
  // PyPI stores the metadata of a wheel beside it, under a name that is longer
  if (Buffer.byteLength(`${filename}.metadata`) > 255) {
    const fix = 'Shorten the project name, the version, or the list of platforms that the wheel is for.'
    return [finding('filename-invalid', `PyPI answers: Filename is too long: '${filename}'`, fix)]
  }
  if (!/[/\\]/.test(filename)) return []
  return [
    finding(
      'filename-invalid',
      "PyPI answers: Cannot upload a file with '/' or '\\' in the name.",
      'Hand over the bare file name.',
    ),
  ]
}

const mebibyte = 1024 * 1024

/** 100 MiB is the default, which PyPI raises per project on request and does not publish; 1 GiB is the end. */
function sizeFindings(size: number): readonly Finding[] {
  const told = `${Math.ceil(size / mebibyte)} MiB`
  if (size > 1024 * mebibyte) {
    return [
      finding(
        'file-too-large',
        `It has ${told}; PyPI takes at most 1 GiB.`,
        'Leave data, debug symbols and bundled libraries out.',
      ),
    ]
  }
  if (size <= 100 * mebibyte) return []
  const words = `It has ${told}. Unless PyPI has raised the project's limit it answers: File too large. Limit for project is 100 MB.`
  const fix = 'Strip debug symbols, or ask for a higher limit: https://docs.pypi.org/project-management/storage-limits'
  return [finding('file-above-default-limit', words, fix, 'warning')]
}

/** Most of the versions' rules are those of semver: they are loaded where a version is expected. */
async function promises(
  kind: DistributionKind,
  name: string | undefined,
  version: string | undefined,
  expected: Expected,
): Promise<readonly Finding[]> {
  if (expected.name === undefined && expected.version === undefined) return []
  return (await import('./expected.ts')).expectedFindings(kind, name, version, expected)
}
