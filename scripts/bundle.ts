import { spawn } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inOneByte } from './one-byte.ts'

const root = path.join(import.meta.dirname, '..')

/** The bundles: the compiled entry, and the folder under the output it goes to. */
const bundles = [
  ['lib/action/index.js', '.'],
  ['lib/action/post.js', 'post'],
  ['lib/cli/cli/index.js', 'cli'],
] as const

/** Compiles the sources and bundles all three programs into `out`. Throws with the tool's own words. */
export async function bundle(out: string): Promise<void> {
  await rm(path.join(root, 'lib'), { recursive: true, force: true })
  await Promise.all([run('tsc', ['-p', 'tsconfig.build.json']), run('tsc', ['-p', 'tsconfig.cli.json'])])
  for (const name of inert) await copyInert(name)
  await rm(out, { recursive: true, force: true })
  for (const [entry, folder] of bundles) {
    const target = path.join(out, folder)
    await mkdir(target, { recursive: true })
    await run('ncc', ['build', entry, '--out', target, '--quiet'])
    for (const name of await readdir(target)) {
      const file = path.join(target, name)
      if (name.endsWith('.js')) await writeFile(file, inOneByte(await readFile(file, 'utf8')))
    }
  }
  await writeFile(path.join(out, 'licenses.txt'), await licenses())
}

/**
 * Packages of which nothing happens when they are loaded, and which do not say so. What nobody uses of them is left out then,
 * with what that would load in its turn: of `@actions/core` the tokens of the job's identity, which is an HTTP client.
 */
const inert = ['@actions/core']

/** Copies a package to where the compiled sources find it first, and says there that it has no side effects. */
async function copyInert(name: string): Promise<void> {
  const copy = path.join(root, 'lib', 'node_modules', name)
  await cp(path.join(root, 'node_modules', name), copy, { recursive: true, dereference: true })
  const manifest = path.join(copy, 'package.json')
  const told: object = JSON.parse(await readFile(manifest, 'utf8'))
  await writeFile(manifest, JSON.stringify({ ...told, sideEffects: false }))
}

/** The licence of every package that can be in a bundle. ncc's own list forgets the chunks that are loaded lazily. */
async function licenses(): Promise<string> {
  const lock: { packages: Record<string, { dev?: boolean; license?: string; version?: string }> } = JSON.parse(
    await readFile(path.join(root, 'package-lock.json'), 'utf8'),
  )
  const parts: string[] = []
  for (const [folder, { dev, license, version }] of Object.entries(lock.packages)) {
    if (folder === '' || dev === true) continue
    const files = await readdir(path.join(root, folder)).catch((): string[] => [])
    const file = files.find((name) => /^licen[cs]e/i.test(name))
    const text = file === undefined ? '' : await readFile(path.join(root, folder, file), 'utf8')
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    parts.push(`${name} ${version ?? ''}\n${license ?? 'see below'}\n\n${text.replace(/\r\n/g, '\n').trim()}\n`)
  }
  return parts.sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/** Runs a program of `node_modules/.bin`. */
export function run(program: string, args: readonly string[]): Promise<void> {
  const bin = path.join(root, 'node_modules', '.bin', program)
  return new Promise((resolve, reject) => {
    const child = spawn(bin, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let words = ''
    child.stdout.on('data', (chunk) => (words += String(chunk)))
    child.stderr.on('data', (chunk) => (words += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')}\n${words}`))))
  })
}
