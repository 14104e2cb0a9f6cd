/** One command that a wheel installs: `name = module:attribute [extras]`. */
export interface ScriptEntryPoint {
  readonly group: string
  readonly name: string
  /** The dotted module before the colon. */
  readonly module: string
}

/** The commands of `entry_points.txt`, or in words why PyPI refuses it. */
export type EntryPoints = { readonly scripts: readonly ScriptEntryPoint[] } | { readonly defect: string }

/**
 * Reads `entry_points.txt` as PyPI does (warehouse `utils/wheel.py`): an INI file with `=` only, in which a section and a
 * name within it come once, and the names of commands are `[\w.-]+`.
 */
export function readEntryPoints(content: Uint8Array): EntryPoints {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return { defect: 'it is not UTF-8' }
  }
  if (text.startsWith('\ufeff')) return { defect: 'it begins with a byte order mark' }
  const sections = new Map<string, Map<string, string>>()
  let open: Map<string, string> | undefined
  let last: string | undefined
  let depth = 0
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const plain = line.trim()
    if (plain === '' || /^[#;]/.test(plain)) continue
    const indent = line.length - line.trimStart().length
    if (open !== undefined && last !== undefined && indent > depth) {
      open.set(last, `${open.get(last)}\n${plain}`)
      continue
    }
    depth = indent
    const section = /^\[(.+)\]/.exec(plain)?.[1]
    if (section !== undefined) {
      // INI's own section of defaults may come again
      if (sections.has(section) && section !== 'DEFAULT') return { defect: `section '${section}' comes twice` }
      open = sections.get(section) ?? new Map<string, string>()
      sections.set(section, open)
      last = undefined
      continue
    }
    if (open === undefined) return { defect: `line ${index + 1} stands before any section` }
    const equals = plain.indexOf('=')
    if (equals < 1) return { defect: `line ${index + 1} has no '=': '${plain}'` }
    last = plain.slice(0, equals).trim()
    if (open.has(last)) return { defect: `'${last}' comes twice` }
    open.set(last, plain.slice(equals + 1).trim())
  }
  const scripts: ScriptEntryPoint[] = []
  for (const group of ['console_scripts', 'gui_scripts']) {
    const own = sections.get(group)
    if (own === undefined) continue
    // what stands in the section of defaults is in every other one, too
    for (const [name, value] of new Map([...(sections.get('DEFAULT') ?? []), ...own])) {
      if (!/^[\p{L}\p{N}_.-]+$/u.test(name)) return { defect: `invalid entry point name '${name}' in '${group}'` }
      scripts.push({ group, name, module: (/^[^:[]*/.exec(value)?.[0] ?? '').trim() })
    }
  }
  return { scripts }
}

/**
 * Whether a module can come out of these members: as a file, a package, an extension module, or made by the extension
 * module above it. A `.pth` file can put anything on the path, so with one nothing is known to be missing.
 */
export function holdsModule(members: readonly string[], module: string): boolean {
  if (module === '') return false
  const roots = members.map((name) => name.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, ''))
  if (roots.some((name) => /^[^/]+\.pth$/.test(name))) return true
  const path = module.replaceAll('.', '/')
  if (roots.some((name) => name.startsWith(`${path}/`) || isModuleFile(name, path))) return true
  const parents = module.split('.').map((_, index, parts) => parts.slice(0, index).join('/'))
  return parents.some(
    (parent) => parent !== '' && roots.some((name) => isModuleFile(name, parent) && !/\.pyc?$/.test(name)),
  )
}

function isModuleFile(name: string, path: string): boolean {
  return name.startsWith(`${path}.`) && /^\.(?:py|pyc|(?:[^/]+\.)?(?:so|pyd|dll|dylib))$/.test(name.slice(path.length))
}
