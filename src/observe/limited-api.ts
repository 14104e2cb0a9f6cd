import type { PythonManifest } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isTable, type Table, tableAt, textAt } from './toml.ts'

/** The texts of a folder's `setup.py`, its comments taken out, and `setup.cfg`. */
export interface SetupTexts {
  readonly py: string
  readonly cfg: string
}

/**
 * The stable ABI that the wheels of setuptools are marked for (`3.9`), as `bdist_wheel` is told: it alone decides the tag of a
 * wheel, whatever the extensions are compiled with (setuptools, `command/bdist_wheel.py`). `undefined`: none is.
 */
export function wheelAbi(table: Table, { py, cfg }: SetupTexts): string | undefined {
  const own = tableAt(table, 'tool', 'distutils', 'bdist_wheel')
  const written =
    textAt(own, 'py-limited-api') ?? textAt(own, 'py_limited_api') ?? inSetupPy(py) ?? ofSection(cfg, 'bdist_wheel')
  const minor = /^cp3(\d+)$/.exec(written ?? '')?.[1]
  return minor === undefined ? undefined : `3.${minor}`
}

/**
 * `options={"bdist_wheel": {"py_limited_api": "cp38"}}`, also as `dict(…)` or set by its key, with the text itself or a name
 * that is given it; or a `get_tag` of its own that answers `"cp38", "abi3"`.
 */
function inSetupPy(code: string): string | undefined {
  const literal = /\bpy_limited_api["']?\s*\]?\s*[:=]\s*["'](cp3\d+)["']/.exec(code)?.[1]
  if (literal !== undefined) return literal
  const [, name] = /\bpy_limited_api["']\s*\]?\s*[:=]\s*([A-Za-z_]\w*)/.exec(code) ?? []
  const given = [...code.matchAll(new RegExp(`^[ \\t]*${name ?? '\\b\\B'}\\s*=\\s*["'](cp3\\d+)["']`, 'gm'))]
  if (given.length === 1) return given[0]?.[1]
  return /["'](cp3\d+)["']\s*,\s*["']abi3["']/.exec(code)?.[1]
}

/** `py_limited_api` of a section of an INI file. */
function ofSection(text: string, wanted: string): string | undefined {
  let section = ''
  for (const line of text.split(/\r?\n/)) {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section
    const value = /^\s*py[-_]limited[-_]api\s*[=:]\s*(\w+)/.exec(line)?.[1]
    if (value !== undefined && section === wanted) return value
  }
  return undefined
}

/** Whether the extensions are said to be compiled for the stable ABI, or to be where the wheel is (`auto`). */
const isLimited = (table: Table, { py }: SetupTexts): boolean => {
  const tool = tableAt(table, 'tool')
  const lists = [tableAt(tool, 'setuptools')['ext-modules'], ...Object.values(tableAt(tool, 'setuptools-rust'))]
  const modules = lists.flatMap((each): readonly unknown[] => (Array.isArray(each) ? each : []))
  const told = modules.filter((each) => isTable(each)).map((each) => each['py-limited-api'])
  return (
    told.some((each) => each === true || each === 'auto') || /\bpy_limited_api\s*=\s*(?:True|["']auto["'])/.test(py)
  )
}

/** Extensions for the stable ABI in wheels that are not marked for it: each Python gets a wheel of its own. */
export function unmarkedWheels(
  table: Table,
  setup: SetupTexts,
  { name, origin, requiresPython }: Pick<PythonManifest, 'name' | 'origin' | 'requiresPython'>,
): readonly Problem[] {
  if (!isLimited(table, setup) || wheelAbi(table, setup) !== undefined) return []
  // an option of cibuildwheel's, for its builds
  if (/--py-limited-api/.test(JSON.stringify(tableAt(table, 'tool', 'cibuildwheel')))) return []
  const tag = `cp3${/3\.(\d+)/.exec(requiresPython ?? '')?.[1] ?? '9'}`
  return [
    problem(
      'wheel-abi-unsaid',
      `The extension modules of ${name} can be compiled for the stable ABI (\`py_limited_api\`), and its wheels are not marked for it: there will be one for each Python.`,
      `For one that serves all of them, write in pyproject.toml: [tool.distutils.bdist_wheel] py-limited-api = "${tag}". A build option of another workflow does the same only there.`,
      { ...origin, level: 'warning' },
    ),
  ]
}
