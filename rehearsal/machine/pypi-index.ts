import { join } from 'node:path'
import { type Place, isTable, tableIn, textAt, textIn, tomlAt } from './place.ts'

/**
 * The simple index that this machine takes Python packages from, where it is not pypi.org: from the environment of pip and
 * uv, then pip's files, then uv's, each in the order in which that tool lets one win. `undefined` where none names one.
 */
export async function readPypiIndex(place: Place): Promise<string | undefined> {
  const { environment } = place
  const named = ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL'].map((name) => environment[name]?.trim())
  // uv allows `name=https://…` in UV_DEFAULT_INDEX.
  const given = named.find((each) => each !== undefined && each !== '')?.replace(/^[A-Za-z0-9_.-]+=(?=https?:)/, '')
  const found = given ?? (await fromPip(place)) ?? (await fromUv(place))
  return found === undefined || !/^https?:\/\//i.test(found) || isPypi(found) ? undefined : found
}

async function fromPip(place: Place): Promise<string | undefined> {
  for (const path of pipFiles(place)) {
    const index = pipIndex((await textAt(path)) ?? '')
    if (index !== undefined) return index
  }
  return undefined
}

/** pip's files, the winning one first (pip's documentation, "Configuration"). With PIP_CONFIG_FILE at the null device, none. */
function pipFiles({ environment, home, platform, root }: Place): readonly string[] {
  const chosen = environment['PIP_CONFIG_FILE']
  if (chosen === '/dev/null' || chosen?.toLowerCase() === 'nul' || chosen?.toLowerCase() === String.raw`\\.\nul`)
    return []
  const name = platform === 'win32' ? 'pip.ini' : 'pip.conf'
  const sites = [environment['VIRTUAL_ENV'], environment['CONDA_PREFIX']].flatMap((site) =>
    site === undefined || site === '' ? [] : [join(site, name)],
  )
  const configHome = environment['XDG_CONFIG_HOME'] || join(home, '.config')
  const user =
    platform === 'win32'
      ? [join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'pip', name), join(home, 'pip', name)]
      : [
          ...(platform === 'darwin' ? [join(home, 'Library', 'Application Support', 'pip', name)] : []),
          join(configHome, 'pip', name),
          join(home, '.pip', name),
        ]
  const system =
    platform === 'win32'
      ? [join(environment['ProgramData'] ?? join(root, 'ProgramData'), 'pip', name)]
      : [
          join(root, 'etc', name),
          join(root, 'etc', 'xdg', 'pip', name),
          ...(platform === 'darwin' ? [join(root, 'Library', 'Application Support', 'pip', name)] : []),
        ]
  return [...(chosen === undefined || chosen === '' ? [] : [chosen]), ...sites, ...user, ...system]
}

/** `index-url` of the section that pip's download command reads, else of `[install]`, else of `[global]`. */
function pipIndex(text: string): string | undefined {
  const found = new Map<string, string>()
  let section = ''
  for (const line of text.split(/\r?\n/)) {
    section = /^\s*\[([^\]]+)\]/.exec(line)?.[1]?.trim() ?? section
    const value = /^\s*index[-_]url\s*[=:]\s*(\S+)/.exec(line)?.[1]
    if (value !== undefined) found.set(section, value)
  }
  return found.get('download') ?? found.get('install') ?? found.get('global')
}

async function fromUv({ environment, home, directory, platform, root }: Place): Promise<string | undefined> {
  if (environment['UV_NO_CONFIG']) return undefined
  const configHome =
    platform === 'win32'
      ? (environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
      : environment['XDG_CONFIG_HOME'] || join(home, '.config')
  const system = platform === 'win32' ? (environment['ProgramData'] ?? join(root, 'ProgramData')) : join(root, 'etc')
  const chosen = environment['UV_CONFIG_FILE']
  const files = chosen
    ? [chosen]
    : [join(directory, 'uv.toml'), join(configHome, 'uv', 'uv.toml'), join(system, 'uv', 'uv.toml')]
  for (const file of files) {
    const table = await tomlAt(file)
    const listed = Array.isArray(table['index']) ? table['index'].filter(isTable) : []
    const byDefault = listed.find((each) => each['default'] === true)
    const index =
      (byDefault && textIn(byDefault, 'url')) ??
      textIn(table, 'index-url') ??
      textIn(tableIn(table, 'pip'), 'index-url')
    if (index !== undefined) return index
  }
  return undefined
}

const isPypi = (url: string): boolean => /^https:\/\/pypi\.(?:org|python\.org)\//i.test(url)
