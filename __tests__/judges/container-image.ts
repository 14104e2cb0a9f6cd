import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from '../../rehearsal/command.ts'
import { inherited } from '../../scripts/judge-tools.ts'
import { pinnedTools } from '../../src/model/tools.ts'
import { sha256Of } from '../make/crate.ts'
import type { Engine } from './container-engine.ts'

/** The glibc of the image: that of Debian 11. */
export const imageGlibc = '2_31'

const release = 'bullseye'
/** The second has what the first no longer has. */
const mirrors = ['http://deb.debian.org/debian', 'http://archive.debian.org/debian'] as const
const packages = ['ca-certificates', 'gcc', 'libc6-dev', 'python3-dev', 'python3-venv']
/** Debian's patchelf is too old for auditwheel. */
const tools = ['auditwheel', 'patchelf', `maturin==${pinnedTools.maturin}`]
const frontEnd = `build==${pinnedTools.build}`
const projects = path.join(import.meta.dirname, '..', '..', 'rehearsal', 'projects')
const machine = process.arch === 'x64' ? 'x86_64' : 'aarch64'
/** Where the packed system is kept between two runs, beside the tools of the judges. */
const cache = path.join(import.meta.dirname, '..', '..', '.judges', 'containers')
const python = '/opt/python/cp39-cp39'
/** The certificates of this machine, which may have some of its own. */
const certificates = '/etc/ssl/certs/ca-certificates.crt'

/**
 * Makes an image of Debian with what the images of manylinux and maturin have: a Python in its place, auditwheel, patchelf,
 * Rust, and maturin of our version. Nothing is downloaded but packages of Debian, PyPI and crates.io. Each of `names` is the
 * image's; what is given back makes them what they were before.
 */
export async function makeImage(
  engine: Engine,
  folder: string,
  names: readonly string[],
): Promise<() => Promise<void>> {
  const before = await Promise.all(names.map((name) => idOf(engine, name)))
  const root = path.join(folder, 'root')
  await mkdir(root, { recursive: true })
  try {
    await must([...asRoot, 'tar', '-xf', await packedSystem(folder), '-C', root])
    await must([...asRoot, 'cp', '--dereference', certificates, path.join(root, certificates)])
    await putRust(root)
    await putCrates(root, folder)
    const archive = path.join(folder, 'image.tar')
    await must([...asRoot, 'tar', '-cf', archive, '-C', root, '--exclude=./dev/*', '.'])
    const [name = '', ...others] = names
    const variables = {
      CARGO_HOME: '/opt/crates',
      PATH: '/opt/rust/bin:/opt/tools/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      PIP_CERT: certificates,
      CARGO_HTTP_CAINFO: certificates,
      AUDITWHEEL_POLICY: `manylinux_${imageGlibc}`,
      AUDITWHEEL_PLAT: `manylinux_${imageGlibc}_${machine}`,
    }
    const changes = Object.entries(variables).flatMap((each) => ['--change', `ENV ${each.join('=')}`])
    await engine.say('import', ...changes, archive, name)
    for (const each of others) await engine.say('tag', name, each)
    await must([...asRoot, 'rm', '-f', archive])
  } finally {
    await must([...asRoot, 'rm', '-rf', root])
  }
  return async () => {
    for (const [at, name] of names.entries()) {
      const id = before[at]
      await engine.say('rmi', '--force', name)
      if (id !== undefined) await engine.say('tag', id, name)
    }
  }
}

/** The image that a name stands for now. */
const idOf = (engine: Engine, name: string): Promise<string | undefined> =>
  engine.say('image', 'inspect', '--format', '{{.Id}}', name).catch(() => undefined)

/** The compiler of this machine with the library for its own processor: it runs on any glibc since 2.17. */
async function putRust(root: string): Promise<void> {
  const sysroot = (await must(['rustc', '--print', 'sysroot'])).trim()
  const libraries = (await readdir(path.join(sysroot, 'lib'))).filter((each) => each !== 'rustlib')
  const parts = {
    bin: ['bin/cargo', 'bin/rustc'],
    lib: libraries.map((each) => `lib/${each}`),
    'lib/rustlib': [`lib/rustlib/${machine}-unknown-linux-gnu`],
  }
  for (const [to, from] of Object.entries(parts)) {
    const folder = path.join(root, 'opt/rust', to)
    await must([...asRoot, 'mkdir', '-p', folder])
    await must([...asRoot, 'cp', '-r', ...from.map((each) => path.join(sysroot, each)), folder])
  }
}

/** The crates that the mixed project needs, and where cargo is told to look for them: the container asks no registry. */
async function putCrates(root: string, folder: string): Promise<void> {
  const vendored = path.join(folder, 'crates')
  const manifest = path.join(projects, 'mixed', 'Cargo.toml')
  await must(['cargo', 'vendor', '--quiet', '--locked', '--manifest-path', manifest, path.join(vendored, 'vendor')])
  const config = '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "/opt/crates/vendor"\n'
  await writeFile(path.join(vendored, 'config.toml'), config)
  await must([...asRoot, 'cp', '-r', vendored, path.join(root, 'opt')])
}

/** The system with its Python and the tools of wheels, packed; made where it was not made before. */
async function packedSystem(folder: string): Promise<string> {
  const recipe = sha256Of(Buffer.from([...packages, ...tools, frontEnd].join())).slice(0, 12)
  const archive = path.join(cache, `${release}-${recipe}.tar`)
  const isThere = await runCommand({ argv: ['test', '-f', archive], cwd: '/', env: inherited() })
  if (isThere.code === 0) return archive
  const root = path.join(folder, 'system')
  await bootstrapped(root)
  const within = (...argv: readonly string[]) => must([...asRoot, 'chroot', root, ...argv])
  await must([...asRoot, 'cp', '--dereference', certificates, path.join(root, certificates)])
  await must([...asRoot, 'cp', '--dereference', '/etc/resolv.conf', path.join(root, 'etc/resolv.conf')])
  await within('python3', '-m', 'venv', python)
  await within('python3', '-m', 'venv', '/opt/tools')
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--cert', certificates]
  await within('/opt/tools/bin/python', ...pip, ...tools)
  await within(`${python}/bin/python`, ...pip, frontEnd)
  await mkdir(cache, { recursive: true })
  const left = [
    './dev/*',
    './usr/share/doc',
    './usr/share/locale',
    './usr/share/man',
    './var/cache/apt',
    './var/lib/apt',
  ]
  const kept = left.map((each) => `--exclude=${each}`)
  await must([...asRoot, 'tar', '-cf', `${archive}.part`, '-C', root, ...kept, '.'])
  await rename(`${archive}.part`, archive)
  await must([...asRoot, 'rm', '-rf', root])
  return archive
}

/** A small Debian, from the first mirror that has it. */
async function bootstrapped(root: string): Promise<void> {
  const failures: string[] = []
  for (const mirror of mirrors) {
    const argv = ['debootstrap', '--variant=minbase', `--include=${packages.join()}`, release, root, mirror]
    const { code, stdout, stderr } = await runCommand({ argv: [...asRoot, ...argv], cwd: '/', env: environment() })
    if (code === 0) return
    failures.push(`${argv.join(' ')}: ${code === undefined ? 'not found' : `${stdout}${stderr}`.slice(-2000)}`)
    await must([...asRoot, 'rm', '-rf', root])
  }
  throw new Error(`${failures.join('\n')}\nsudo apt-get install debootstrap debian-archive-keyring`)
}

/** Another system's files belong to its root. */
const asRoot: readonly [string, ...string[]] = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n']

/** This machine's environment, and where programs of root lie. */
const environment = (): Readonly<Record<string, string>> => {
  const own = inherited()
  return { ...own, PATH: `${own['PATH'] ?? ''}:/usr/sbin:/sbin` }
}

async function must(argv: readonly [string, ...string[]]): Promise<string> {
  const { code, stdout, stderr } = await runCommand({ argv, cwd: '/', env: environment() })
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${code === undefined ? 'not found' : `${stdout}${stderr}`}`)
  return stdout
}
