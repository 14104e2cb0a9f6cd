import { readVersion } from './version.ts'

/** A template taken apart for one package. */
interface Parts {
  /** What stands before the version, the name filled in, and what stands behind it. */
  readonly before: string
  readonly after: string
  /** What stands for each dot of the version. */
  readonly dot: '.' | '_'
}

/** The version's place: `{version}`, or `{version:_}` where `_` stands for its dots (`rel_2_0_52`). */
const place = /\{version(:_)?\}/

/** `{name}` may be anywhere in a template, the version's place once. */
function partsOf(template: string, name: string): Parts {
  const [whole = '', underscored] = place.exec(template) ?? []
  const at = whole === '' ? template.length : template.indexOf(whole)
  const fill = (text: string): string => text.replaceAll('{name}', () => name)
  return {
    before: fill(template.slice(0, at)),
    after: fill(template.slice(at + whole.length)),
    dot: underscored === undefined ? '.' : '_',
  }
}

/**
 * Gives what a tag says where the template has the version, with dots in it again; `undefined` where the tag does not fit.
 * The template is taken apart once for many tags. Under `{version:_}` a tag with a dot in its version does not fit, so that
 * each version has one tag and each tag one version.
 */
export function tagReader(template: string, name: string): (tag: string) => string | undefined {
  const { before, after, dot } = partsOf(template, name)
  return (tag) => {
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length) return undefined
    const text = tag.slice(before.length, tag.length - after.length)
    if (dot === '.') return text
    return text.includes('.') ? undefined : text.replaceAll('_', '.')
  }
}

/** The tag that a template makes of a version, as it is spelled. */
export function tagFor(template: string, name: string, version: string): string {
  const { before, after, dot } = partsOf(template, name)
  if (dot === '.') return `${before}${version}${after}`
  // `_` is a dot in such a tag, so one of the version's own is spelled away (PEP 440 takes it for a separator)
  const plain = version.includes('_') ? (readVersion(version)?.pep440 ?? version) : version
  return `${before}${plain.replaceAll('.', '_')}${after}`
}

/** What stands before the version in the tags of a template, the name filled in. */
export const frontOf = (template: string, name: string): string => partsOf(template, name).before

/** The template with patterns in place of the name and the version. */
export const filled = (template: string, name: string, version: string): string =>
  template.replace('{name}', () => name).replace(place, () => version)
