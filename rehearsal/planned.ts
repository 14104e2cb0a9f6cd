import { gunzipSync } from 'node:zlib'

/** As much of the action's plan as the rehearsal needs to play the rest of the workflow. */
export interface Planned {
  readonly tag: string
  readonly pypi: 'pypi' | 'testpypi'
  readonly packages: readonly PlannedPackage[]
  readonly targets: readonly string[]
  readonly gates: readonly PlannedGate[]
  /** Limits that crates.io has raised, by the name of the crate. */
  readonly crateLimits: Readonly<
    Record<string, { readonly size: number | undefined; readonly features: number | undefined }>
  >
}

/** One row of the gate matrix. */
export interface PlannedGate {
  readonly name: string
  /** `linux`, `macos` or `windows` */
  readonly system: string
}

/** One package of the plan. */
export interface PlannedPackage {
  readonly ecosystem: 'python' | 'rust'
  readonly name: string
  readonly version: string
  readonly onRegistry: string
}

/** Reads the output `plan` as a later job would; `undefined` where there is none. */
export function readPlanned(json: string | undefined): Planned | undefined {
  if (json === undefined || json === '') return undefined
  const sent: unknown = JSON.parse(json)
  const packed = textAt(sent, 'packed')
  const plan: unknown = packed === '' ? sent : JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())
  const packages = listAt(plan, 'packages').map((each): PlannedPackage => ({
    ecosystem: textAt(each, 'ecosystem') === 'rust' ? 'rust' : 'python',
    name: textAt(each, 'name'),
    version: textAt(each, 'version'),
    onRegistry: textAt(each, 'onRegistry'),
  }))
  return {
    tag: textAt(plan, 'tag'),
    pypi: textAt(plan, 'pypi') === 'testpypi' ? 'testpypi' : 'pypi',
    packages,
    targets: listAt(plan, 'rows').map((row) => textAt(row, 'target')),
    gates: listAt(plan, 'gates').map((row) => ({ name: textAt(row, 'name'), system: textAt(row, 'system') })),
    crateLimits: Object.fromEntries(
      Object.entries(tableAt(plan, 'crateLimits')).map(([name, limits]) => [
        name,
        { size: numberAt(limits, 'size'), features: numberAt(limits, 'features') },
      ]),
    ),
  }
}

/** One file of a build record, from the output `distributions` or the receipt. */
export interface RecordedFile {
  readonly filename: string
  readonly sha256: string
  readonly size: number
}

/** Reads the output `distributions` of a build job. */
export function readRecorded(json: string | undefined): readonly RecordedFile[] {
  if (json === undefined || json === '') return []
  const files: unknown = JSON.parse(json)
  return (Array.isArray(files) ? files : []).map((each: unknown) => ({
    filename: textAt(each, 'filename'),
    sha256: textAt(each, 'sha256'),
    size: Number(valueAt(each, 'size')),
  }))
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

function textAt(value: unknown, key: string): string {
  const text = valueAt(value, key)
  return typeof text === 'string' ? text : ''
}

function numberAt(value: unknown, key: string): number | undefined {
  const number = valueAt(value, key)
  return typeof number === 'number' ? number : undefined
}

function tableAt(value: unknown, key: string): object {
  const table = valueAt(value, key)
  return typeof table === 'object' && table !== null ? table : {}
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key)
  return Array.isArray(list) ? list : []
}
