import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { caBundle } from '../../rehearsal/certificates.ts'
import { type Edge, openEdge } from '../../rehearsal/edge.ts'
import { json, text, type Handler } from '../../rehearsal/handler.ts'
import { openJournal, type Journal } from '../../rehearsal/journal.ts'
import { clientKnobs } from '../../rehearsal/knobs.ts'

const python = process.platform === 'win32' ? 'python' : 'python3'
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const WHEEL = 'rehearsed_demo-1.0-py3-none-any.whl'
const wheel = Buffer.from(
  zipSync({
    'rehearsed_demo.py': strToU8('HELLO = "from the loopback"\n'),
    'rehearsed_demo-1.0.dist-info/METADATA': strToU8('Metadata-Version: 2.1\nName: rehearsed-demo\nVersion: 1.0\n'),
    'rehearsed_demo-1.0.dist-info/WHEEL': strToU8(
      'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    ),
    'rehearsed_demo-1.0.dist-info/RECORD': strToU8(
      'rehearsed_demo.py,,\nrehearsed_demo-1.0.dist-info/METADATA,,\nrehearsed_demo-1.0.dist-info/WHEEL,,\nrehearsed_demo-1.0.dist-info/RECORD,,\n',
    ),
  }),
)

let folder = ''
let crate: Buffer
let edge: Edge
let journal: Journal

const answers: Readonly<Record<string, Handler>> = {
  'pypi.org': async ({ path }) =>
    path === '/simple/rehearsed-demo/'
      ? {
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: `<!DOCTYPE html><a href="https://files.pythonhosted.org/packages/${WHEEL}#sha256=${sha256(wheel)}">${WHEEL}</a>`,
        }
      : text(404, 'Not Found'),
  'files.pythonhosted.org': async ({ path }) =>
    path === `/packages/${WHEEL}` ? { status: 200, body: wheel } : text(404, ''),
  'index.crates.io': async ({ path }) => {
    if (path === '/config.json') return json(200, { dl: 'https://static.crates.io/crates', api: 'https://crates.io' })
    if (path !== '/re/he/rehearsed-demo') return text(404, '')
    return text(
      200,
      `${JSON.stringify({ name: 'rehearsed-demo', vers: '1.0.0', deps: [], cksum: sha256(crate), features: {}, yanked: false })}\n`,
    )
  },
  'static.crates.io': async ({ path }) =>
    path === '/crates/rehearsed-demo/1.0.0/download' ? { status: 200, body: crate } : text(404, ''),
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stock-clients-'))
  crate = await makeCrate()
  journal = openJournal()
  edge = await openEdge({
    handlers: new Map(Object.entries(answers).map(([host, handle]) => [host, { service: host, handle }])),
    journal,
    upstream: async () => ({ status: 0, reason: 'no upstream in this test' }),
    offline: true,
  })
  await writeFile(join(folder, 'ca.pem'), caBundle(rootCertificates.slice(0, 2).join('\n'), edge.caPem))
})
afterAll(async () => {
  await edge.close()
  await rm(folder, { recursive: true })
})

/** What a job's child would see: where the tools are, the knobs, and nothing of the user's own proxies, mirrors and authorities. */
function environment(): NodeJS.ProcessEnv {
  const tools = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'TEMP',
    'TMPDIR',
    'PYENV_ROOT',
    'RUSTUP_HOME',
    'RUSTUP_TOOLCHAIN',
  ]
  const kept = Object.entries(process.env).filter(([name]) => tools.includes(name))
  const own = { CARGO_HOME: join(folder, 'cargo-home'), PIP_NO_CACHE_DIR: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' }
  return { ...Object.fromEntries(kept), ...own, ...clientKnobs(edge?.proxyUrl ?? '', join(folder, 'ca.pem')) }
}

function run(program: string, argv: readonly string[], cwd = folder, env = environment()): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, argv, { cwd, env, timeout: 60_000 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${program} failed:\n${stdout}${stderr}`)) : resolve(stdout),
    )
  })
}

/** A crate as cargo itself packs it. */
async function makeCrate(): Promise<Buffer> {
  const project = join(folder, 'demo')
  await mkdir(join(project, 'src'), { recursive: true })
  await writeFile(
    join(project, 'Cargo.toml'),
    '[package]\nname = "rehearsed-demo"\nversion = "1.0.0"\nedition = "2021"\n',
  )
  await writeFile(join(project, 'src', 'lib.rs'), '//! Nothing.\n')
  await run('cargo', ['package', '--offline', '--no-verify', '--allow-dirty', '--quiet'], project)
  return readFile(join(project, 'target', 'package', 'rehearsed-demo-1.0.0.crate'))
}

/** What went over the wire since `from`, as `host/path status`. */
const wire = (from: number): readonly string[] =>
  journal
    .entries()
    .slice(from)
    .map(({ host, path, status }) => `${host}${path} ${status}`)

test('Node, with undici and EnvHttpProxyAgent', async () => {
  const from = journal.entries().length
  const script = `
    import { EnvHttpProxyAgent, fetch } from 'undici'
    const dispatcher = new EnvHttpProxyAgent()
    const answer = await fetch('https://index.crates.io/config.json', { dispatcher })
    console.log(answer.status, (await answer.json()).dl)
    console.log(await fetch('https://example.org/', { dispatcher }).catch((error) => \`refused: \${error.cause}\`))
    await dispatcher.close()`
  const said = await run(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], process.cwd())
  expect(said).toMatch(/^200 https:\/\/static\.crates\.io\/crates\nrefused: /)
  expect(wire(from)).toEqual(['index.crates.io/config.json 200', 'example.org:443 403'])
})

test('pip downloads and installs', async () => {
  const from = journal.entries().length
  await run(python, ['-m', 'pip', 'download', '--quiet', '--dest', join(folder, 'downloads'), 'rehearsed-demo'])
  expect(await readdir(join(folder, 'downloads'))).toEqual([WHEEL])
  await run(python, ['-m', 'pip', 'install', '--quiet', '--target', join(folder, 'site'), 'rehearsed-demo==1.0'])
  const said = await run(python, ['-c', 'import rehearsed_demo; print(rehearsed_demo.HELLO)'], join(folder, 'site'))
  expect(said.trim()).toBe('from the loopback')
  const asked = ['pypi.org/simple/rehearsed-demo/ 200', `files.pythonhosted.org/packages/${WHEEL} 200`]
  expect(wire(from)).toEqual([...asked, ...asked])
  expect(journal.entries()[from]?.userAgent).toMatch(/^pip\//)
})

test("pip goes nowhere without the edge's authority", async () => {
  await writeFile(join(folder, 'other.pem'), rootCertificates[0] ?? '')
  const other = join(folder, 'other.pem')
  const env = { ...environment(), PIP_CERT: other, SSL_CERT_FILE: other, REQUESTS_CA_BUNDLE: other }
  const install = run(
    python,
    ['-m', 'pip', 'download', '--retries', '0', '--dest', join(folder, 'no'), 'rehearsed-demo'],
    folder,
    env,
  )
  await expect(install).rejects.toThrow(/CERTIFICATE_VERIFY_FAILED|certificate verify failed/)
})

test('cargo resolves, downloads and holds the checksum', async () => {
  const from = journal.entries().length
  const project = join(folder, 'user')
  await mkdir(join(project, 'src'), { recursive: true })
  await writeFile(
    join(project, 'Cargo.toml'),
    '[package]\nname = "user"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nrehearsed-demo = "1"\n',
  )
  await writeFile(join(project, 'src', 'lib.rs'), '')
  await run('cargo', ['fetch'], project)
  expect(await readFile(join(project, 'Cargo.lock'), 'utf8')).toContain(`checksum = "${sha256(crate)}"`)
  expect(wire(from)).toEqual([
    'index.crates.io/config.json 200',
    'index.crates.io/re/he/rehearsed-demo 200',
    'static.crates.io/crates/rehearsed-demo/1.0.0/download 200',
  ])
  expect(journal.entries()[from]?.userAgent).toMatch(/^cargo/)
})
