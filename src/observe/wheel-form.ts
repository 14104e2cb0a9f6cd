import path from 'node:path/posix'
import { satisfies } from '@renovatebot/pep440'
import type { CargoManifest, WheelForm } from '../model/package.ts'
import { type SetupTexts, wheelAbi } from './limited-api.ts'
import type { ManifestFile } from './manifest-file.ts'
import { maturinForm } from './maturin-form.ts'
import { isTable, type Table, tableAt, textAt, textsAt } from './toml.ts'

/** A form with nothing said of it but what differs. */
export const wheelForm = (differs: Partial<WheelForm> & Pick<WheelForm, 'kind'>): WheelForm => ({
  python: undefined,
  abi3: undefined,
  newest: undefined,
  freeThreaded: false,
  build: [],
  skip: [],
  ...differs,
})

/**
 * What the wheels of a project will be, as its build backend decides it from the files. Nothing is run: where a
 * `setup.py` computes its extensions, that it names them at all is taken for it.
 */
export function readWheelForm(
  pyproject: ManifestFile,
  backend: string,
  requiresPython: string | undefined,
  crate: CargoManifest | undefined,
  textOf: (file: string) => string | undefined,
): WheelForm {
  if (backend === 'maturin') return maturinForm(pyproject.table, crate)
  const read = (name: string): string => textOf(path.join(pyproject.directory, name)) ?? ''
  const setup = setupTexts(pyproject.directory, textOf)
  // nobody configures cibuildwheel for a pure wheel: whatever decides it, it is not seen from here
  const isBuiltPerMachine = isTable(tableAt(pyproject.table, 'tool')['cibuildwheel'])
  const native =
    nativeForm(pyproject, backend, setup, read) ?? (isBuiltPerMachine ? wheelForm({ kind: 'extension' }) : undefined)
  if (native === undefined) {
    return wheelForm({ kind: 'pure', python: pureTag(backend, requiresPython, setup) })
  }
  const own = tableAt(pyproject.table, 'tool', 'cibuildwheel')
  return {
    ...native,
    build: patterns(own['build']),
    skip: patterns(own['skip']),
    freeThreaded: native.abi3 === undefined,
  }
}

/** The texts of the setup.py and setup.cfg of a folder, comments of the one taken out; empty where they are not there. */
export function setupTexts(directory: string, textOf: (file: string) => string | undefined): SetupTexts {
  const [py, cfg] = ['setup.py', 'setup.cfg'].map((name) => textOf(path.join(directory, name)) ?? '')
  return { py: withoutComments(py ?? ''), cfg: cfg ?? '' }
}

/** Lines that are comments only: an example of `ext_modules=` in one is none. */
const withoutComments = (code: string): string => code.replace(/^\s*#.*$/gm, '')

/** A list, or one text with blanks between; an entry of a list may hold several too (cibuildwheel, "Setting options"). */
const patterns = (value: unknown): readonly string[] =>
  (typeof value === 'string' ? [value] : Array.isArray(value) ? value : [])
    .filter((each): each is string => typeof each === 'string')
    .flatMap((each) => each.split(/\s+/))
    .filter((each) => each !== '')

/** The form of a project with code for a machine; `undefined` where its backend would make a pure wheel. */
function nativeForm(
  { table }: ManifestFile,
  backend: string,
  setup: SetupTexts,
  read: (name: string) => string,
): WheelForm | undefined {
  const tool = (...keys: readonly string[]) => tableAt(table, 'tool', ...keys)
  if (backend.startsWith('scikit_build_core')) return scikitForm(tool('scikit-build'), tool('cibuildwheel'))
  if (backend === 'mesonpy') {
    const meson = withSubfolders('', read)
    if (!/\bextension_module\s*\(|\bexecutable\s*\(|pure\s*:\s*false/.test(meson)) return undefined
    const limited = tool('meson-python')['limited-api'] === true
    return wheelForm({
      kind: 'extension',
      abi3: limited ? versionIn(/limited_api\s*:\s*'(3\.\d+)'/, meson) : undefined,
    })
  }
  if (backend.startsWith('py_build_cmake') || backend.startsWith('sipbuild')) return wheelForm({ kind: 'extension' })
  if (backend.startsWith('hatchling')) {
    const hooks = { ...tool('hatch', 'build', 'hooks'), ...tool('hatch', 'build', 'targets', 'wheel', 'hooks') }
    const isCompiler = Object.keys(hooks).some((name) =>
      /^(mypyc|cython|cffi|scikit-build|cmake|meson|zig)$/.test(name),
    )
    const infers = /(infer_tag|pure_python)["']\]\s*=\s*(True|False)/.test(read('hatch_build.py'))
    return isCompiler || (isTable(hooks['custom']) && infers) ? wheelForm({ kind: 'extension' }) : undefined
  }
  if (backend.startsWith('poetry')) {
    const script = tool('poetry')['build']
    return script === undefined ? undefined : wheelForm({ kind: 'extension' })
  }
  if (backend.startsWith('pdm')) {
    const own = tool('pdm', 'build')
    return own['run-setuptools'] === true || own['is-purelib'] === false ? wheelForm({ kind: 'extension' }) : undefined
  }
  // a backend of the project's own (`backend-path`) mostly stands in front of setuptools
  const requires = textsAt(tableAt(table, 'build-system'), 'requires')
  const isSetuptools = backend.startsWith('setuptools') || requires.some((each) => /^setuptools\b/.test(each))
  return isSetuptools ? setuptoolsForm(table, setup) : undefined
}

/** A `meson.build` and those of the folders that it enters. */
function withSubfolders(folder: string, read: (name: string) => string, deep = 0): string {
  const text = withoutComments(read(path.join(folder, 'meson.build')))
  const below = deep > 5 ? [] : [...text.matchAll(/\bsubdir\s*\(\s*'([^']+)'/g)]
  return [text, ...below.map((each) => withSubfolders(path.join(folder, each[1] ?? ''), read, deep + 1))].join('\n')
}

/** `wheel.py-api`: empty for each Python, `py3` for any, `cp39` for a stable ABI (scikit-build-core, "Customizing the output wheel"). */
function scikitForm(own: Table, cibuildwheel: Table): WheelForm | undefined {
  const wheel = tableAt(own, 'wheel')
  if (wheel['platlib'] === false || (wheel['cmake'] === false && !isOverridden(own))) return undefined
  const overrides: unknown = cibuildwheel['overrides']
  const given = [cibuildwheel, ...(Array.isArray(overrides) ? overrides.filter((each) => isTable(each)) : [])]
  // an override for one Python is enough: its wheel serves those behind it
  const told = given.map((each) => textAt(tableAt(each, 'config-settings'), 'wheel.py-api'))
  const api = textAt(wheel, 'py-api') ?? told.find((each) => each !== undefined) ?? ''
  if (/^(py3|py2\.py3)$/.test(api)) return wheelForm({ kind: 'program' })
  return wheelForm({ kind: 'extension', abi3: ofTag(api) })
}

/** Whether CMake is switched off only until an override finds a compiler, or the word to use one. */
const isOverridden = ({ overrides }: Table): boolean =>
  Array.isArray(overrides) && overrides.some((each) => isTable(each) && tableAt(each, 'wheel')['cmake'] === true)

function setuptoolsForm(table: ManifestFile['table'], { py, cfg }: SetupTexts): WheelForm | undefined {
  const own = tableAt(table, 'tool', 'setuptools')
  const named = [own['ext-modules'], ...Object.values(tableAt(table, 'tool', 'setuptools-rust'))]
  const called =
    /\b(ext_modules|rust_extensions|cffi_modules)\s*=\s*(?!\[\s*\]|None\b)|["'](ext_modules|cffi_modules)["']\]?\s*[:=]/
  if (!named.some((each) => Array.isArray(each) && each.length > 0) && !called.test(py)) return undefined
  return wheelForm({ kind: 'extension', abi3: wheelAbi(table, { py, cfg }) })
}

/** `cp39` → `3.9` */
const ofTag = (tag: string): string | undefined => {
  const minor = /^cp3(\d+)$/.exec(tag)?.[1]
  return minor === undefined ? undefined : `3.${minor}`
}

const versionIn = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? 'any'

/** Who may use a pure wheel. Hatchling and poetry ask `requires-python`, flit too; setuptools wants to be told. */
function pureTag(backend: string, requiresPython: string | undefined, { py, cfg }: SetupTexts): string {
  const universal =
    /^\s*universal\s*=\s*(1|true|yes)\s*$/im.test(cfg) || /["']universal["']\s*:\s*(1|True|["'](1|true)["'])/.test(py)
  if (backend.startsWith('setuptools')) return universal ? 'py2.py3' : 'py3'
  // without a word, hatchling takes every Python
  if (requiresPython === undefined) return backend.startsWith('hatchling') ? 'py2.py3' : 'py3'
  return satisfies('2.7.18', requiresPython) ? 'py2.py3' : 'py3'
}
