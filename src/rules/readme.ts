import type { Finding } from './finding.ts'
import { finding } from './finding.ts'
import type { Rendering } from './rendering.ts'
import { restructuredTextDefects } from './restructured-text.ts'

const types = ['text/plain', 'text/x-rst', 'text/markdown']

/** The text that PyPI will read as reStructuredText, if the description is one. */
export function restructuredText(description: string | undefined, contentType: string | undefined): string | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/x-rst'
  return type === 'text/x-rst' && description?.trim() !== '' ? description : undefined
}

/**
 * What PyPI refuses of a description and its content type. Without a type it is read as reStructuredText; any warning of
 * docutils is fatal there (readme_renderer, `halt_level` 2). An empty description is fine. Where somebody has rendered the
 * description, what came of it counts, and otherwise what can be told without docutils.
 */
export function readmeFindings(
  description: string | undefined,
  contentType: string | undefined,
  rendering?: Rendering,
): readonly Finding[] {
  const typed = contentType === undefined ? [] : typeFindings(contentType)
  if (description === undefined || typed.some(({ level }) => level === 'error')) return typed
  return [...typed, ...textFindings(description, contentType, rendering)]
}

function typeFindings(contentType: string): readonly Finding[] {
  const defect = contentTypeDefect(contentType)
  const fix =
    "Write one of text/markdown, text/x-rst and text/plain as the README's `content-type`, with `charset=UTF-8` at most; Markdown may add `variant=GFM` or `variant=CommonMark`."
  if (defect !== undefined) return [finding('readme-type-invalid', `PyPI answers: ${defect}`, fix)]
  const charset = /;\s*charset\s*=\s*"?(utf-8)/i.exec(contentType)?.[1] ?? 'UTF-8'
  if (charset === 'UTF-8') return []
  // packaging 26.2, which PyPI was last seen with, compares letter by letter; 26.3 does not
  const words = `'description-content-type' can only specify the UTF-8 charset, not '${charset}'.`
  return [finding('readme-type-invalid', `PyPI may answer: ${words}`, 'Write `charset=UTF-8` in capitals.', 'warning')]
}

function textFindings(
  description: string,
  contentType: string | undefined,
  rendering: Rendering | undefined,
): readonly Finding[] {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/x-rst'
  const words =
    contentType === undefined
      ? 'The description failed to render in the default format of reStructuredText.'
      : `The description failed to render for '${contentType}'.`
  if (description.trim() === '') {
    if (type === 'text/plain') return []
    return [finding('readme-blank', `PyPI answers: ${words} It has only white space.`, 'Write a README, or name none.')]
  }
  if (type !== 'text/x-rst') return []
  if (rendering !== undefined) {
    if (rendering.renders) return []
    const told = rendering.words === '' ? '' : ` docutils says: ${rendering.words.replaceAll(/\s+/g, ' ')}`
    return [finding('readme-broken', `PyPI answers: ${words}${told}`, advice(contentType))]
  }
  return restructuredTextDefects(description)
    .slice(0, 5)
    .map(({ line, what }) =>
      finding('readme-broken', `PyPI answers: ${words} Line ${line}: ${what}.`, advice(contentType)),
    )
}

function advice(contentType: string | undefined): string {
  const untyped =
    contentType === undefined ? 'If the README is Markdown, set its content type (`readme = "README.md"` does). ' : ''
  return `${untyped}PyPI renders with docutils alone: Sphinx's own roles and directives are unknown there, and every warning is fatal. \`twine check\` shows the same.`
}

/** The header as Python's e-mail parser reads it: no empty and no repeated parameter, UTF-8, a known Markdown variant. */
function contentTypeDefect(value: string): string | undefined {
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim())
  // one semicolon may stand at the end
  if (parameters.at(-1) === '') parameters.pop()
  const field = "'description-content-type'"
  if (!types.includes(type.toLowerCase())) return `${field} must be one of ${types.join(', ')}, not '${value}'.`
  const found = new Map<string, string>()
  for (const parameter of parameters) {
    const [, name, quoted, plain] = /^([^=\s]+)\s*=\s*(?:"([^"]*)"|([^\s"]*))$/.exec(parameter) ?? []
    if (name === undefined || found.has(name.toLowerCase()))
      return `'${value}' is not a valid content type for ${field}.`
    found.set(name.toLowerCase(), quoted ?? plain ?? '')
  }
  const charset = found.get('charset') ?? 'UTF-8'
  if (charset.toLowerCase() !== 'utf-8') return `${field} can only specify the UTF-8 charset, not '${charset}'.`
  const variant = found.get('variant') ?? 'GFM'
  if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
    return `valid Markdown variants for ${field} are GFM and CommonMark, not '${variant}'.`
  }
  return undefined
}
