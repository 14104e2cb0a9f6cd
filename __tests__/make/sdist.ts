import { createHash } from 'node:crypto'
import { filenameName, makeCoreMetadata, type MetadataFields } from './core-metadata.ts'
import { makeTarGz, type TarMember } from './tar.ts'
import type { MadeFile } from './wheel.ts'

/** What differs from the default sdist. */
export interface SdistOptions {
  /** As PKG-INFO spells it; default `demo`. */
  readonly name?: string
  /** Default `1.0`. */
  readonly version?: string
  /** The whole file name, when it is not `{name}-{version}.tar.gz`. */
  readonly filename?: string
  /** The one folder at the top; default `{name}-{version}`. */
  readonly top?: string
  /** Header fields of PKG-INFO, over the defaults. */
  readonly fields?: MetadataFields
  /** The body of PKG-INFO. */
  readonly description?: string
  /** PKG-INFO as a whole, instead of fields and description. */
  readonly metadata?: string
  /** Files added, by path below the top folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Paths below the top folder to leave out: `PKG-INFO`. */
  readonly without?: readonly string[]
  /** Changes members at will before they are written: a second top folder, `./` in front, a sparse one. */
  readonly change?: (members: readonly TarMember[]) => readonly TarMember[]
}

/** A tiny sdist that PyPI accepts and pip can build (setuptools), or what the options make of it. The same bytes each time. */
export function makeSdist(options: SdistOptions = {}): MadeFile {
  const { name = 'demo', version = '1.0' } = options
  const stem = `${filenameName(name)}-${version}`
  const top = options.top ?? stem
  const metadata = options.metadata ?? makeCoreMetadata(name, version, options.fields, options.description)
  const content: Record<string, string | Uint8Array> = {
    'PKG-INFO': metadata,
    'pyproject.toml': [
      '[build-system]',
      'requires = ["setuptools"]',
      'build-backend = "setuptools.build_meta"',
      '',
      '[project]',
      `name = ${JSON.stringify(name)}`,
      `version = ${JSON.stringify(version)}`,
      '',
    ].join('\n'),
    [`${filenameName(name)}/__init__.py`]: `__version__ = ${JSON.stringify(version)}\n`,
    ...options.files,
  }
  const members = Object.entries(content)
    .filter(([path]) => options.without?.includes(path) !== true)
    .map(([path, text]): TarMember => ({ name: `${top}/${path}`, content: text }))
  const bytes = makeTarGz(options.change?.(members) ?? members)
  const filename = options.filename ?? `${stem}.tar.gz`
  return { filename, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), metadata }
}
