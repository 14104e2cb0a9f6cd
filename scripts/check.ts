import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle, run } from './bundle.ts'

const root = path.join(import.meta.dirname, '..')

/** Throws where `dist/` is not what a fresh build makes. */
async function checkBundle(): Promise<void> {
  const fresh = await mkdtemp(path.join(tmpdir(), 'release-action-dist-'))
  try {
    await bundle(fresh)
    const [wanted, there] = await Promise.all([contents(fresh), contents(path.join(root, 'dist'))])
    const names = new Set([...wanted.keys(), ...there.keys()])
    const stale = [...names].filter((name) => wanted.get(name) !== there.get(name))
    if (stale.length > 0) throw new Error(`dist is not fresh, run npm run build: ${stale.join(', ')}`)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), await readFile(file, 'latin1')] as const),
    ),
  )
}

const checks: readonly (readonly [string, () => Promise<void>])[] = [
  ['types', () => run('tsc', ['-p', 'tsconfig.json'])],
  ['lint', () => run('oxlint', ['--type-aware', '--deny-warnings'])],
  ['format', () => run('prettier', ['--check', '.'])],
  ['bundle', checkBundle],
]

for (const [name, check] of checks) {
  try {
    await check()
    console.log(`${name}: ok`)
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
