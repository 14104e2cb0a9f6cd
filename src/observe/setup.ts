import path from 'node:path/posix'
import type { Origin } from '../model/package.ts'

/** What `setup.py` and `setup.cfg` of a folder say in plain literals. Code is never run: what it computes stays unknown. */
export interface SetupFacts {
  readonly name: string | undefined
  readonly nameOrigin: Origin
  readonly version: string | undefined
  readonly versionOrigin: Origin
  /** The version in `setup.py` that one in `setup.cfg` goes before. */
  readonly overruled: { readonly text: string; readonly origin: Origin } | undefined
  /** `python_requires`. */
  readonly requiresPython: string | undefined
  /** `package.module.__version__`, where `setup.cfg` points there. */
  readonly attribute: string | undefined
}

/** Reads both files of a folder; `undefined` where there is none of them, or neither describes a package. */
export function readSetup(directory: string, textOf: (file: string) => string | undefined): SetupFacts | undefined {
  const [py, cfg] = ['setup.py', 'setup.cfg'].map((name) => path.join(directory, name))
  const code = py === undefined ? undefined : textOf(py)
  const metadata = cfg === undefined ? undefined : textOf(cfg)
  const called = code === undefined || py === undefined ? undefined : readCall(code, py)
  const written = metadata === undefined || cfg === undefined ? undefined : readMetadata(metadata, cfg)
  if (called === undefined && written?.name === undefined) return undefined
  // setuptools lets setup.cfg win over the arguments of the call
  const name = written?.name ?? called?.name
  const version = written?.version ?? called?.version
  const fallback: Origin = { file: py ?? 'setup.py', line: undefined }
  return {
    name: name?.text,
    nameOrigin: name?.origin ?? fallback,
    version: version?.text,
    versionOrigin: version?.origin ?? fallback,
    overruled: written?.version === undefined ? undefined : called?.version,
    requiresPython: (written?.requiresPython ?? called?.requiresPython)?.text,
    attribute: written?.attribute,
  }
}

interface Found {
  readonly text: string
  readonly origin: Origin
}

interface Said {
  readonly name: Found | undefined
  readonly version: Found | undefined
  readonly requiresPython: Found | undefined
  readonly attribute?: string | undefined
}

/**
 * The arguments `name` and `version` of `setup(…)` itself, not those of calls within it; and those of the one dictionary
 * that it is given whole (`setup(**arguments)`).
 */
function readCall(code: string, file: string): Said | undefined {
  const call = /^(?:\w+\.)?setup\s*\(/m.exec(code) ?? /\bsetup\s*\(/.exec(code)
  if (call === null) return undefined
  const given = argumentsAt(code, call.index + call[0].length)
  const spread = given.flatMap(({ text }) => /^\s*\*\*\s*([A-Za-z_]\w*)\s*$/.exec(text)?.[1] ?? [])
  const all = [...given, ...spread.flatMap((name) => dictionary(code, name))]
  const argument = (key: string): Found | undefined => {
    for (const { text, at } of all) {
      const [, lead = '', , literal, name] =
        new RegExp(`^(\\s*)(?:${key}\\s*=|["']${key}["']\\s*:)\\s*(?:(["'])([^"'\\n]+)\\2|([A-Za-z_]\\w*))\\s*$`).exec(
          text,
        ) ?? []
      if (literal !== undefined) return { text: literal, origin: { file, line: lineAt(code, at + lead.length) } }
      if (name !== undefined) return assigned(code, name, file)
    }
    return undefined
  }
  return { name: argument('name'), version: argument('version'), requiresPython: argument('python_requires') }
}

interface Argument {
  readonly text: string
  /** Where it begins in the file. */
  readonly at: number
}

/** The arguments of the call, or the entries of the dictionary, whose opening bracket ends at `start`. */
const argumentsAt = (code: string, start: number): readonly Argument[] =>
  topArguments(code.slice(start)).map(({ text, at }) => ({ text, at: start + at }))

/** The entries of `name = dict(…)` or `name = {…}`; none where it is assigned more than once. */
function dictionary(code: string, name: string): readonly Argument[] {
  const [first, ...others] = code.matchAll(new RegExp(`^[ \\t]*${name}\\s*=\\s*(?:dict\\s*\\(|\\{)?`, 'gm'))
  if (first === undefined || others.length > 0 || !/[({]$/.test(first[0])) return []
  return argumentsAt(code, first.index + first[0].length)
}

/** The arguments of a call up to its closing bracket, comments blanked, and where each begins. */
function topArguments(text: string): readonly Argument[] {
  const found: { text: string; at: number }[] = []
  let depth = 0
  let quote = ''
  let kept: string[] = []
  let at = 0
  const close = (next: number): void => {
    found.push({ text: kept.join(''), at })
    kept = []
    at = next
  }
  for (let here = 0; here < text.length; here += 1) {
    const letter = text.charAt(here)
    if (quote !== '') {
      if (letter === '\\') {
        kept.push(text.slice(here, here + 2))
        here += 1
        continue
      }
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '#') {
      const end = text.indexOf('\n', here)
      const length = (end < 0 ? text.length : end) - here
      kept.push(' '.repeat(length))
      here += length - 1
      continue
    } else if ('([{'.includes(letter)) depth += 1
    else if (')]}'.includes(letter)) {
      if (depth === 0) break
      depth -= 1
    } else if (letter === ',' && depth === 0) {
      close(here + 1)
      continue
    }
    kept.push(letter)
  }
  close(text.length)
  return found
}

/** A literal that a name is given at the margin. */
function assigned(code: string, name: string, file: string): Found | undefined {
  const match = new RegExp(`^${name}\\s*=\\s*(["'])([^"'\\n]+)\\1\\s*(?:#.*)?$`, 'm').exec(code)
  const text = match?.[2]
  return text === undefined || match === null ? undefined : { text, origin: { file, line: lineAt(code, match.index) } }
}

/** `[metadata]` of a setup.cfg: an INI file. */
function readMetadata(text: string, file: string): Said {
  let section = ''
  const found = new Map<string, Found>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section
    const [, key = '', value = ''] = /^(name|version|python_requires)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? []
    const wanted = key === 'python_requires' ? 'options' : 'metadata'
    if (section === wanted && value !== '') found.set(key, { text: value, origin: { file, line: index + 1 } })
  }
  const version = found.get('version')
  const attribute = /^attr:\s*([\w.]+)$/.exec(version?.text ?? '')?.[1]
  // `file:` points to a text that is not read
  const isPlain = version !== undefined && !/^(attr|file):/.test(version.text)
  return {
    name: found.get('name'),
    version: isPlain ? version : undefined,
    requiresPython: found.get('python_requires'),
    attribute,
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length
