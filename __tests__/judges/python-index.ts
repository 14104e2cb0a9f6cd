import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCommand } from '../../rehearsal/command.ts'

/** A Python index that somebody else wrote, running. */
export interface PythonIndex {
  /** Where uploads go. */
  readonly upload: string
  /** What pip is given, with the login where reading needs one. */
  readonly simple: string
  readonly user: string
  readonly password: string
  /** Where its files lie, if they lie in a folder. */
  readonly packages: string | undefined
  close(): Promise<void>
}

const user = 'alice'
/** Passwords of people have blanks. Letters beyond ASCII's are not for pip, which sends them in Latin-1. */
const password = 'long and winding'

/**
 * pypiserver: HTML pages only, any second upload of a name refused with 409, and for a project that it does not have the
 * address of PyPI's page. A strict one wants the login for reading, too, tells no hashes, and names no other index. `python` is
 * one that has it.
 */
export function openPypiserver(python: string, isStrict = false): Promise<PythonIndex> {
  return running(async (folder, port) => {
    const packages = path.join(folder, 'packages')
    await mkdir(packages)
    const hash = createHash('sha1').update(password).digest('base64')
    const passwords = path.join(folder, 'htpasswd')
    await writeFile(passwords, `${user}:{SHA}${hash}\n`)
    const where = ['-i', '127.0.0.1', '-p', String(port), '-P', passwords]
    const strict = isStrict ? ['-a', 'update,list,download', '--hash-algo', 'off', '--disable-fallback'] : []
    const login = isStrict ? `${user}:${encodeURIComponent(password)}@` : ''
    return {
      argv: [beside(python, 'pypi-server'), 'run', ...where, ...strict, packages],
      upload: `http://127.0.0.1:${port}/`,
      simple: `http://${login}127.0.0.1:${port}/simple/`,
      packages,
    }
  })
}

/**
 * devpi, with an index that keeps what it has, below a user. It has JSON pages at `+simple/`, takes the same bytes again and
 * refuses others. `python` is one that has it.
 */
export async function openDevpi(python: string): Promise<PythonIndex> {
  const root = 'root'
  const index = await running(async (folder, port) => {
    const place = ['--serverdir', path.join(folder, 'server')]
    const argv = [beside(python, 'devpi-init'), ...place, '--root-passwd', root, '--no-root-pypi'] as const
    const { code, stderr } = await runCommand({ argv, cwd: folder, env: environment(folder) })
    if (code !== 0) throw new Error(`devpi-init: ${stderr}`)
    const base = `http://127.0.0.1:${port}/${user}/dev`
    return {
      argv: [beside(python, 'devpi-server'), ...place, '--host', '127.0.0.1', '--port', String(port)],
      upload: `${base}/`,
      simple: `${base}/+simple/`,
      packages: undefined,
    }
  })
  const ask = async (method: string, at: string, body: object, token = ''): Promise<unknown> => {
    const headers = {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(token !== '' && { 'x-devpi-auth': Buffer.from(`root:${token}`).toString('base64') }),
    }
    const answer = await fetch(new URL(at, index.upload), { method, headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`devpi answered ${answer.status} to ${method} ${at}`)
    return answer.json()
  }
  const { result } = (await ask('POST', '/+login', { user: 'root', password: root })) as {
    result: { password: string }
  }
  await ask('PUT', `/${user}`, { password }, result.password)
  await ask('PUT', `/${user}/dev`, { type: 'stage', volatile: false, bases: [] }, result.password)
  return index
}

interface Program extends Omit<PythonIndex, 'user' | 'password' | 'close'> {
  readonly argv: readonly [string, ...string[]]
}

async function running(prepare: (folder: string, port: number) => Promise<Program>): Promise<PythonIndex> {
  const folder = await mkdtemp(path.join(tmpdir(), 'python-index-'))
  const port = await freePort()
  const { argv, ...place } = await prepare(folder, port)
  const [program, ...rest] = argv
  const child = spawn(program, rest, { cwd: folder, env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  for (;;) {
    if (hasEnded) throw new Error(`${program} has ended: ${said}`)
    const answer = await fetch(new URL('/', place.upload)).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer !== undefined) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    ...place,
    user,
    password,
    async close() {
      child.kill()
      await ended
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

const environment = (home: string): Readonly<Record<string, string>> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: home,
})

const beside = (python: string, name: string): string =>
  path.join(path.dirname(python), process.platform === 'win32' ? `${name}.exe` : name)

/** A port that was free a moment ago: neither server can be told to take any. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
