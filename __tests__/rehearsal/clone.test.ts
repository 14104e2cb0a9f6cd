import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { cloneProject, gitWith } from '../../rehearsal/clone.ts'

let folder: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'clone-')))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('of several tags of one commit the highest version is rehearsed, and it is said', async () => {
  const git = gitWith({ PATH: process.env['PATH'] ?? '', HOME: folder }, AbortSignal.timeout(60_000))
  const project = path.join(folder, 'project')
  await git(folder, 'init', '--quiet', project)
  await writeFile(path.join(project, 'README.md'), '')
  await git(project, 'add', '--all')
  await git(project, 'commit', '--quiet', '--message', 'feat: first')
  for (const tag of ['v0.10.0', 'v0.9.0', 'v0.2.0', 'stable']) await git(project, 'tag', tag)
  const { tag, remarks } = await cloneProject(project, path.join(folder, 'copy'), undefined, git)
  expect(tag).toBe('v0.10.0')
  expect(remarks).toEqual(['HEAD has 3 tags; v0.10.0 is rehearsed. Use --tag for another.'])
  expect((await cloneProject(project, path.join(folder, 'other'), 'v0.2.0', git)).tag).toBe('v0.2.0')
})
