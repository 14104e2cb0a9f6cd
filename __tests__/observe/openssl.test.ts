import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { observeOpenssl } from '../../src/observe/openssl.ts'
import { files } from '../../src/platform/files.ts'
import type { Command, Exit, Process } from '../../src/ports/process.ts'

/** `cargo tree` of a client that talks TLS, as cargo 1.95 prints it. */
const tree = `0native v1.0.0 (/x)
1pyo3 v0.27.0
2once_cell v1.20.0
1reqwest v0.12.0
2hyper-tls v0.6.0
3native-tls v0.2.0
4openssl v0.10.0
5openssl-sys v0.9.0
6pkg-config v0.3.0
`

let root: string
let asked: (readonly string[])[]
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'openssl-'))
  asked = []
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** What is told of a crate whose lock file names these crates, where cargo answers so. */
async function told(locked: readonly string[], answer: Partial<Exit>) {
  const lock = locked.map((name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n`).join('\n')
  await writeFile(path.join(root, 'Cargo.lock'), lock)
  const process: Process = {
    environment: {},
    run: ({ argv }: Command) => {
      asked.push(argv)
      return Promise.resolve({ code: 0, stdout: '', stderr: '', ...answer })
    },
  }
  return observeOpenssl(root, { name: 'native', directory: '.', workspace: '.' }, { files, process }, {})
}

describe('a crate whose wheels are built by a cross compiler', () => {
  test('is refused where it is linked to OpenSSL, with the way there and the way out', async () => {
    expect(await told(['native', 'openssl-sys'], { stdout: tree })).toMatchObject([
      {
        code: 'openssl-cross',
        level: 'error',
        message: expect.stringContaining('native → reqwest → hyper-tls → native-tls → openssl → openssl-sys'),
        fix: expect.stringContaining('rustls-tls'),
      },
    ])
  })

  test('is fine where OpenSSL is built along', async () => {
    expect(await told(['openssl-src', 'openssl-sys'], { stdout: `${tree}6openssl-src v300.0.0\n` })).toEqual([])
  })

  test('is fine where only another crate of the workspace, or another system, needs it', async () => {
    expect(await told(['openssl-sys'], { stdout: '0native v1.0.0 (/x)\n1pyo3 v0.27.0\n' })).toEqual([])
  })

  test('costs no call of cargo where the lock file does not name it, and one where it does', async () => {
    expect(await told(['openssl-probe', 'my-openssl-sys'], {})).toEqual([])
    expect(asked).toEqual([])
    await told(['openssl-sys'], { stdout: tree })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toEqual(expect.arrayContaining(['cargo', 'tree', '--locked']))
  })

  test('is told of with a warning only where cargo cannot answer', async () => {
    expect(await told(['openssl-sys'], { code: 101 })).toMatchObject([{ code: 'openssl-cross', level: 'warning' }])
    expect(await told(['openssl-sys'], { code: 'missing' })).toHaveLength(1)
    expect(await told(['openssl-sys', 'openssl-src'], { code: 'missing' })).toEqual([])
  })
})
