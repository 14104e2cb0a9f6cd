import path from 'node:path/posix'
import type { PythonManifest } from '../../model/package.ts'
import type { Edit } from './edit.ts'

/** A version as sources write it, whatever it stands at: `1.2`, `0.2.0rc1`, `1.0.0-rc.1`, `1!2.0.post1+local`. */
const version = String.raw`\d+(?:!\d+)?(?:\.\d+)*(?:[-_.]?[A-Za-z]+[-_.]?\d*)*(?:\+[\w.]+)?`

/** `__version__ = "1.0"`, also annotated; the whole right side is one literal. */
const attribute = new RegExp(
  String.raw`^((?:__version__|VERSION|version)[ \t]*(?::[ \t]*[\w.\[\] ,"']+?)?[ \t]*=[ \t]*(["']))v?(${version})(?=\2[ \t]*(?:#.*)?\r?$)`,
  'gm',
)

/** `setup(version="1.0")`, on a line of its own or behind other arguments. */
const argument = new RegExp(
  String.raw`^([^#\r\n]*?(?<![\w.])version[ \t]*=[ \t]*(["']))(${version})(?=\2[ \t]*(?:[,)]|#|\r?$))`,
  'gm',
)

/** `version = 1.0` in `[metadata]`; `attr:` and `file:` are no version. */
const option = new RegExp(String.raw`^(version[ \t]*[=:][ \t]*)(${version})(?=[ \t]*(?:[#;].*)?\r?$)`, 'gm')

/** What changes in a module that says `__version__` (or `VERSION`) at its margin. */
export function editModule(text: string, to: string): readonly Edit[] {
  return replaceAll(text, attribute, 0, to)
}

/** What changes in a `setup.py`: the argument of `setup()`, or the constant that it may be given. */
export function editSetupPy(text: string, to: string): readonly Edit[] {
  const call = /\bsetup\s*\(/.exec(text)?.index
  const given = call === undefined ? [] : replaceAll(text, argument, call, to)
  const constants = replaceAll(text, attribute, 0, to)
  return [...constants, ...given.filter((each) => !constants.some((other) => other.from === each.from))]
}

/** What changes in a `setup.cfg`: the version in `[metadata]`. */
export function editSetupCfg(text: string, to: string): readonly Edit[] {
  const head = /^\[metadata\][ \t]*\r?$/m.exec(text)
  if (head === null) return []
  const begin = head.index + head[0].length
  const length = /^\[/m.exec(text.slice(begin))?.index ?? text.length - begin
  return replaceAll(text.slice(0, begin + length), option, begin, to)
}

/** The modules at the top of a package that may say its version. */
export function modulesOf({ directory, name }: PythonManifest, tracked: ReadonlySet<string>): readonly string[] {
  const module = name.replace(/[-.]+/g, '_')
  const names = [...new Set([module, module.toLowerCase(), name])]
  const files = ['__init__.py', '__about__.py', '_version.py', 'version.py', '__version__.py']
  return ['', 'src', 'python']
    .flatMap((root) =>
      names.flatMap((each) => [path.join(root, `${each}.py`), ...files.map((file) => path.join(root, each, file))]),
    )
    .map((file) => path.join(directory, file))
    .filter((file, index, all) => tracked.has(file) && all.indexOf(file) === index)
}

function replaceAll(text: string, pattern: RegExp, from: number, to: string): readonly Edit[] {
  pattern.lastIndex = from
  const edits: Edit[] = []
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = match.at(-1) ?? ''
    const start = match.index + match[0].length - found.length
    if (found !== to) edits.push({ from: start, to: start + found.length, text: to })
  }
  pattern.lastIndex = 0
  return edits
}
