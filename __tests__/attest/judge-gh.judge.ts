import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { trustedRoot } from '../../rehearsal/handlers/sigstore/trusted-root.ts'
import { built } from '../e2e/project.ts'
import { withRelease } from '../e2e/release.ts'

/** GitHub's own CLI: `npm run judge` names it. */
const gh = process.env['JUDGE_GH'] ?? ''

const repository = 'octo-org/octo-repo'
const workflow = `${repository}/.github/workflows/release.yml`
const ref = 'refs/tags/v0.2.0'
const files = [built.core, built.crate, built.wheel, built.sdist]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-gh-'))
  await withRelease({}, async ({ publish, world }) => {
    const end = await publish()
    if (end.exitCode !== 0) throw new Error(end.log.join('\n'))
    const { github, sigstore } = world.services()
    await writeFile(path.join(folder, 'bundle.json'), JSON.stringify(github.attestations[0]?.bundle))
    // a root a line
    await writeFile(path.join(folder, 'roots.jsonl'), `${JSON.stringify(trustedRoot(sigstore))}\n`)
  })
  for (const { filename, bytes } of files) await writeFile(path.join(folder, filename), bytes)
  await writeFile(path.join(folder, 'altered.crate'), Buffer.concat([built.crate.bytes, Buffer.from('x')]))
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** `gh attestation verify`, which has no home, no token and no network. */
function verify(file: string, ...more: readonly string[]): { readonly code: number | null; readonly words: string } {
  const argv = ['attestation', 'verify', file, '--bundle', 'bundle.json', '--custom-trusted-root', 'roots.jsonl']
  const env = { HOME: folder, PATH: process.env['PATH'], HTTPS_PROXY: 'http://127.0.0.1:9', NO_COLOR: '1' }
  const { status, stdout, stderr, error } = spawnSync(gh, [...argv, ...more], { cwd: folder, env, encoding: 'utf8' })
  return { code: status, words: `${stdout}${stderr}${error?.message ?? ''}` }
}

const signer = ['--repo', repository] as const

describe('gh attestation verify', () => {
  test.each(files)('finds the build provenance of $filename good, without a network', ({ filename }) => {
    const { code, words } = verify(filename, ...signer, '--format', 'json')
    expect({ code, words }).toMatchObject({ code: 0 })
    const [{ verificationResult }] = JSON.parse(words) as readonly [{ verificationResult: unknown }]
    expect(verificationResult).toMatchObject({
      signature: { certificate: { sourceRepositoryURI: `https://github.com/${repository}`, sourceRepositoryRef: ref } },
      statement: { predicateType: 'https://slsa.dev/provenance/v1' },
    })
  })

  test('finds the workflow, the ref and the commit that people are told to ask for', () => {
    const more = ['--signer-workflow', workflow, '--source-ref', ref, '--deny-self-hosted-runners']
    expect(verify(built.crate.filename, ...signer, ...more)).toMatchObject({ code: 0 })
  })

  test.each([
    ['an altered file', 'altered.crate', signer],
    ['another repository', built.crate.filename, ['--repo', 'octo-org/other']],
    [
      'another workflow',
      built.crate.filename,
      [...signer, '--signer-workflow', `${repository}/.github/workflows/x.yml`],
    ],
    ['another ref', built.crate.filename, [...signer, '--source-ref', 'refs/heads/main']],
  ] as const)('refuses %s', (_, file, more) => {
    expect(verify(file, ...more).code).toBe(1)
  })
})
