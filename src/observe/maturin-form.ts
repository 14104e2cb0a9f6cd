import semver from 'semver'
import type { CargoManifest, WheelForm } from '../model/package.ts'
import { type Table, tableAt, textAt, textsAt } from './toml.ts'

/**
 * The newest Python that each minor version of pyo3 0.x builds for (`SUPPORTED_VERSIONS_CPYTHON` in pyo3-ffi's build
 * script); asked for a newer one, it refuses unless the ABI is the stable one.
 */
const newestOf: readonly (readonly [pyo3: number, python: string])[] = [
  [29, '3.15'],
  [25, '3.14'],
  [22, '3.13'],
  [19, '3.12'],
  [16, '3.11'],
]

/** From here on a module says so where it needs the global lock, and before where it does not. */
const firstFreeThreaded = 28

/** What maturin makes of a crate: by `tool.maturin.bindings`, else by what the crate depends on (maturin guide, "Bindings"). */
export function maturinForm(table: Table, crate: CargoManifest | undefined): WheelForm {
  const own = tableAt(table, 'tool', 'maturin')
  const bindings = textAt(own, 'bindings')
  const pyo3 = crate?.dependencies.find((each) => each.kind === 'normal' && /^pyo3(-ffi)?$/.test(each.name))
  const isExtension = bindings === undefined ? pyo3 !== undefined : /^pyo3(-ffi)?$/.test(bindings)
  const form = { python: undefined, build: [], skip: [] }
  if (!isExtension) return { ...form, kind: 'program', abi3: undefined, newest: undefined, freeThreaded: false }
  const minor = minorOf(pyo3?.requirement)
  const features = [
    ...(pyo3?.features ?? []),
    ...(crate === undefined ? [] : enabled(crate, textsAt(own, 'features'), pyo3?.alias)),
  ]
  const abi3 = stable(features)
  return {
    ...form,
    kind: 'extension',
    abi3,
    newest: minor === undefined ? undefined : newestOf.find(([first]) => minor >= first)?.[1],
    freeThreaded: abi3 === undefined && minor !== undefined && minor >= firstFreeThreaded,
  }
}

/** The lowest `abi3-py3N`: each brings those above it along. Without a number, the Python that builds decides. */
function stable(features: readonly string[]): string | undefined {
  const minors = features.flatMap((each) => /^abi3-py3(\d+)$/.exec(each)?.[1] ?? []).map(Number)
  if (minors.length > 0) return `3.${Math.min(...minors)}`
  return features.includes('abi3') ? 'any' : undefined
}

/** The features of pyo3 that those of the crate switch on: its default ones, and those that `tool.maturin.features` names. */
function enabled(crate: CargoManifest, asked: readonly string[], alias: string | undefined): readonly string[] {
  const own = crate.declared.features
  const seen = new Set<string>()
  const walk = (feature: string): readonly string[] => {
    if (seen.has(feature)) return []
    seen.add(feature)
    const [, dependency, ofDependency] = /^([^/?]+)\??\/(.+)$/.exec(feature) ?? []
    if (ofDependency !== undefined) return dependency === (alias ?? 'pyo3') ? [ofDependency] : []
    return (own[feature] ?? []).flatMap((each) => walk(each))
  }
  return ['default', ...asked].flatMap((each) => walk(each))
}

/** 27 of `0.27`, `^0.27.1`, `>=0.27, <0.29`; `undefined` where there is no such number. */
function minorOf(requirement: string | undefined): number | undefined {
  try {
    const least = requirement === undefined ? null : semver.minVersion(requirement.replaceAll(',', ' '))
    return least === null || least.major !== 0 ? undefined : least.minor
  } catch {
    return undefined
  }
}
