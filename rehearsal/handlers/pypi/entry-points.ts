/**
 * Whether a text is what PyPI takes for entry points (warehouse `utils/wheel.py` on Python's `configparser`): an INI file with
 * `=` only, no section and no option twice, script names of letters, digits, `_.-`. What stands in `[DEFAULT]` is in every
 * section.
 */
export function areEntryPoints(text: string | undefined): boolean {
  const sections = text === undefined ? undefined : readSections(text)
  if (sections === undefined) return false
  const defaults = sections.get('DEFAULT') ?? []
  return ['console_scripts', 'gui_scripts'].every((section) => {
    const own = sections.get(section)
    return own === undefined || [...defaults, ...own].every((name) => /^[\p{L}\p{N}_.-]+$/u.test(name))
  })
}

/** The names in each section, or `undefined` where Python cannot read it. */
function readSections(text: string): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const sections = new Map<string, Set<string>>()
  let open: Set<string> | undefined
  let depth = 0
  let hasOption = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    // a byte order mark is no white space for Python
    const bare = line.replace(/^[^\S\ufeff]+|[^\S\ufeff]+$/g, '')
    if (bare === '' || bare.startsWith('#') || bare.startsWith(';')) continue
    const indent = line.length - line.replace(/^[^\S\ufeff]+/, '').length
    if (open !== undefined && hasOption && indent > depth) continue
    depth = indent
    const heading = /^\[(.+)\]/.exec(bare)?.[1]
    if (heading !== undefined) {
      if (heading !== 'DEFAULT' && sections.has(heading)) return undefined
      open = sections.get(heading) ?? new Set()
      sections.set(heading, open)
      hasOption = false
      continue
    }
    const name = bare.includes('=') ? bare.slice(0, bare.indexOf('=')).trim() : ''
    if (open === undefined || name === '' || open.has(name)) return undefined
    open.add(name)
    hasOption = true
  }
  return sections
}
