import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { Repository } from '../make/repository.ts'
import { type VersionBench, withVersions } from './stage.ts'

const start = promisify(execFile)
const stable = { 'pyproject.toml': '[project]\nname = "tally"\nversion = "1.2.3"\n' }

/** Lends a repository at 1.2.3 with a fix since, whose own configuration signs tags with an SSH key. */
async function withKey(use: (bench: VersionBench & { readonly key: string }) => Promise<void>): Promise<void> {
  await withVersions(stable, async (bench) => {
    const { repository, commit } = bench
    const key = path.join(repository.root, '.git', 'signing-key')
    await start('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ada@example.org', '-f', key])
    const allowed = path.join(repository.root, '.git', 'allowed-signers')
    await writeFile(allowed, `ada@example.org ${await readFile(`${key}.pub`, 'utf8')}`)
    await repository.git('config', 'gpg.format', 'ssh')
    await repository.git('config', 'gpg.ssh.allowedSignersFile', allowed)
    await repository.git('config', 'user.signingKey', `${key}.pub`)
    await repository.git('tag', 'v1.2.3')
    await commit('fix: count right')
    await use({ ...bench, key })
  })
}

/** Whether git takes the signature for good. */
async function isGood({ git }: Repository, kind: 'tag' | 'commit', name: string): Promise<boolean> {
  return git(`verify-${kind}`, name).then(
    () => true,
    () => false,
  )
}

describe('a signing key in git’s configuration', () => {
  test('signs the tag, and git takes the signature for good', () =>
    withKey(async ({ repository, play }) => {
      await repository.git('config', 'tag.gpgSign', 'true')
      const done = await play({ live: true })
      expect(done.codes).toEqual([])
      expect(await isGood(repository, 'tag', 'v1.2.4')).toBe(true)
      expect(await isGood(repository, 'commit', 'HEAD')).toBe(false)
      const told = await repository.git(
        'for-each-ref',
        '--format=%(contents:subject) %(contents:signature)',
        'refs/tags/v1.2.4',
      )
      expect(told).toMatch(/^Release v1\.2\.4 -----BEGIN SSH SIGNATURE-----/)
    }))

  test('signs commit and tag where git is told to sign commits', () =>
    withKey(async ({ repository, play }) => {
      await repository.git('config', 'commit.gpgSign', 'true')
      expect((await play({ live: true })).codes).toEqual([])
      expect(await isGood(repository, 'tag', 'v1.2.4')).toBe(true)
      expect(await isGood(repository, 'commit', 'HEAD')).toBe(true)
    }))

  test('signs commits alone where tags are not to be signed', () =>
    withKey(async ({ repository, play }) => {
      await repository.git('config', 'commit.gpgSign', 'true')
      await repository.git('config', 'tag.gpgSign', 'false')
      expect((await play({ live: true })).codes).toEqual([])
      expect(await isGood(repository, 'tag', 'v1.2.4')).toBe(false)
      expect(await isGood(repository, 'commit', 'HEAD')).toBe(true)
    }))

  test('that is of somebody else makes a signature that git does not take', () =>
    withKey(async ({ repository, play, key }) => {
      await repository.git('config', 'tag.gpgSign', 'true')
      await start('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', `${key}-other`])
      await repository.git('config', 'user.signingKey', `${key}-other.pub`)
      expect((await play({ live: true })).codes).toEqual([])
      expect(await isGood(repository, 'tag', 'v1.2.4')).toBe(false)
    }))
})

describe('signing that fails', () => {
  test('of the commit leaves everything as it was', () =>
    withKey(async ({ repository, play, key }) => {
      await repository.git('config', 'commit.gpgSign', 'true')
      const head = await repository.git('rev-parse', 'HEAD')
      await rm(key)
      const done = await play({ live: true })
      expect(done.codes).toEqual(['commit-refused'])
      expect(done.problems[0]?.message).toContain('signing-key')
      expect(await repository.git('rev-parse', 'HEAD')).toBe(head)
      expect(await repository.git('status', '--porcelain')).toBe('')
      expect(await repository.git('tag')).toBe('v1.2.3')
    }))

  test('of the tag leaves the commit, makes no tag, and the next run makes it, signed', () =>
    withKey(async ({ repository, play, key }) => {
      await repository.git('config', 'tag.gpgSign', 'true')
      const secret = await readFile(key)
      await rm(key)
      const done = await play({ live: true })
      expect(done.codes).toEqual(['tag-refused'])
      expect(done.problems[0]?.message).toContain('signing-key')
      expect(done.problems[0]?.fix).toContain('run the step again')
      expect(await repository.git('tag')).toBe('v1.2.3')
      expect(await repository.git('status', '--porcelain')).toBe('')
      const head = await repository.git('rev-parse', 'HEAD')
      await writeFile(key, secret, { mode: 0o600 })
      const again = await play({ live: true })
      expect(again.codes).toEqual([])
      expect(again.outputs).toMatchObject({ tag: 'v1.2.4' })
      expect(await repository.git('rev-parse', 'HEAD')).toBe(head)
      expect(await isGood(repository, 'tag', 'v1.2.4')).toBe(true)
    }))
})
