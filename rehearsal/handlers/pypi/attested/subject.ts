import type { AttestedFile } from '../state.ts'
import { canonicalName } from '../names.ts'
import { readVersion } from '../version.ts'
import { at, listAt, textAt } from './trust-root.ts'

const predicates = ['https://docs.pypi.org/attestations/publish/v1', 'https://slsa.dev/provenance/v1']

/** Why the statement is not one about this file; `undefined` where it is. File names are compared as they are parsed. */
export function statementFault(statement: Buffer, file: AttestedFile): string | undefined {
  const value = parse(statement)
  if (textAt(value, '_type') !== 'https://in-toto.io/Statement/v1') {
    return 'invalid statement: 1 validation error for _Statement'
  }
  const subjects = listAt(value, 'subject')
  const [subject] = subjects
  if (subjects.length !== 1) return 'too many subjects in statement (must be exactly one)'
  const name = textAt(subject, 'name')
  if (name === '') return 'invalid subject: missing name'
  const parsed = parsedName(name)
  if (parsed === undefined) return `invalid subject: Invalid distribution filename: ${name}`
  if (parsed !== parsedName(file.filename)) {
    return `subject does not match distribution name: ${name} != ${file.filename}`
  }
  if (textAt(at(subject, 'digest'), 'sha256') !== file.sha256) return 'subject does not match distribution digest'
  const type = textAt(value, 'predicateType')
  return predicates.includes(type) ? undefined : `unknown attestation type: ${type}`
}

/** Name, version, build and set of tags, so that spellings of one file are equal. */
function parsedName(filename: string): string | undefined {
  const wheel = /^([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(filename)
  const sdist = /^(.+)-([^-]+)\.(?:tar\.gz|zip)$/.exec(filename)
  const [, name = '', version = ''] = wheel ?? sdist ?? []
  const canonical = readVersion(version)?.canonical
  if (canonical === undefined) return undefined
  const tags = (wheel ?? []).slice(4).map((each) => each.split('.').sort().join('.'))
  return [canonicalName(name), canonical, wheel?.[3] ?? '', ...tags].join(' ')
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
