import { classifiers, deprecatedClassifiers } from './classifiers.ts'
import { addressFault, readAddress } from './email-address.ts'
import { repr, reprList } from './python-repr.ts'
import { readRequirement } from './requirement.ts'
import type { PythonVersion } from './version.ts'

/** What is wrong with one field; `header` is its name in METADATA. */
export interface Fault {
  readonly header: string
  readonly text: string
}

/** `Label, https://…` */
export const urlPair = (text: string): readonly [label: string, url: string] => {
  const comma = text.indexOf(',')
  return comma < 0 ? [text.trim(), ''] : [text.slice(0, comma).trim(), text.slice(comma + 1).trim()]
}

type Fields = Readonly<Record<string, readonly string[]>>

/** What PyPI refuses beyond packaging (warehouse `forklift/metadata.py` `_validate_metadata`), in its words. */
export function indexFaults(fields: Fields, version: PythonVersion): readonly Fault[] {
  return [
    ...localVersion(version),
    ...summary(fields),
    ...emails(fields),
    ...classifierFaults(fields),
    ...urls(fields),
    ...requirements(fields),
    ...dynamic(fields),
    ...license(fields),
  ]
}

function localVersion(version: PythonVersion): readonly Fault[] {
  if (version.local === undefined) return []
  return [{ header: 'version', text: `The use of local versions in '${version.text}' is not allowed.` }]
}

/** The length is counted in characters. */
function summary(fields: Fields): readonly Fault[] {
  const [value = ''] = fields['summary'] ?? []
  return Array.from(value).length > 512
    ? [{ header: 'summary', text: "'summary' field must be 512 characters or less." }]
    : []
}

function emails(fields: Fields): readonly Fault[] {
  return ['author_email', 'maintainer_email'].flatMap((name) => {
    const address = readAddress(fields[name]?.[0] ?? '')
    const fault = address === undefined ? undefined : addressFault(address)
    if (address === undefined || fault === undefined) return []
    return [{ header: name.replace('_', '-'), text: `${repr(address)} is not a valid email address: ${fault}` }]
  })
}

function classifierFaults(fields: Fields): readonly Fault[] {
  const given = [...new Set(fields['classifiers'] ?? [])].sort()
  const unknown = given.filter((each) => !classifiers.has(each))
  const deprecated = given.flatMap((each) => {
    const instead = deprecatedClassifiers.get(each)
    if (instead === undefined) return []
    const advice = instead.length === 0 ? '' : `, use one of ${reprList(instead)} instead`
    return [`The classifier ${repr(each)} has been deprecated${advice}.`]
  })
  const texts = [...unknown.map((each) => `${repr(each)} is not a valid classifier.`), ...deprecated]
  return texts.map((text) => ({ header: 'classifier', text }))
}

function urls(fields: Fields): readonly Fault[] {
  const single = ['home_page', 'download_url'].flatMap((name) => {
    const [value] = fields[name] ?? []
    if (value === undefined || isWebAddress(value)) return []
    return [{ header: name.replace('_', '-'), text: `${repr(value)} is not a valid url.` }]
  })
  const pairs = (fields['project_urls'] ?? []).flatMap((pair) => {
    const text = pairFault(...urlPair(pair))
    return text === undefined ? [] : [{ header: 'project-url', text }]
  })
  return [...single, ...pairs]
}

function pairFault(label: string, url: string): string | undefined {
  if (label === '') return 'Must have a label'
  if (Array.from(label).length > 32) return `${repr(label)} must be 32 characters or less.`
  if (url === '') return 'Must have a URL'
  return isWebAddress(url) ? undefined : `${repr(url)} is not a valid url`
}

/** http or https; a port that exists; no square bracket in path or query (what rfc3986's validator was seen to refuse). */
function isWebAddress(url: string): boolean {
  const parts = /^https?:(?:\/\/([^/?#]*))?([^#]*)/i.exec(url)
  if (parts === null) return false
  const [, authority = '', path = ''] = parts
  const port = /:(\d+)$/.exec(authority)?.[1]
  return (port === undefined || Number(port) <= 65535) && !/[[\]]/.test(path)
}

function requirements(fields: Fields): readonly Fault[] {
  const dist = (fields['requires_dist'] ?? []).flatMap((value) => {
    const requirement = readRequirement(value)
    if (requirement?.url === undefined) return []
    return [{ header: 'requires-dist', text: `Can't have direct dependency: ${requirement.text}` }]
  })
  const other = ['provides_dist', 'obsoletes_dist'].flatMap((name) =>
    (fields[name] ?? []).flatMap((value) => {
      const header = name.replace('_', '-')
      const requirement = readRequirement(value)
      // PyPI goes on with the parser's own explanation here
      if (requirement === undefined) return [{ header, text: `${repr(value)} is invalid` }]
      return requirement.url === undefined ? [] : [{ header, text: `Can't have direct dependency: ${repr(value)}` }]
    }),
  )
  return [...dist, ...other]
}

/** packaging lets a field be dynamic that PyPI does not. */
const dynamic = (fields: Fields): readonly Fault[] =>
  (fields['dynamic'] ?? [])
    .filter((field) => field.toLowerCase() === 'dynamic')
    .map(() => ({ header: 'dynamic', text: "Dynamic field 'dynamic' is not a valid dynamic field." }))

function license(fields: Fields): readonly Fault[] {
  if (fields['license'] === undefined || fields['license_expression'] === undefined) return []
  const text = 'License is deprecated when License-Expression is present. Only License-Expression should be present.'
  return [{ header: 'license', text }]
}
