import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { usualConfig } from '../src/config/usual.ts'
import { files } from '../src/platform/files.ts'
import { createProcess } from '../src/platform/process.ts'
import { observeScene } from '../src/scene.ts'
import { gitIn } from '../src/version/git.ts'
import { gitEnvironment, makeRepository } from './make/repository.ts'
import { run } from './make/run.ts'

function observe(root: string): ReturnType<typeof observeScene> {
  const process = createProcess(gitEnvironment)
  const stage = { ports: { run: run(root), files, process }, config: usualConfig, root }
  return observeScene(stage, gitIn(root, process, gitEnvironment))
}

const manifest = '[project]\nname = "tally"\nversion = "1.2.0"\n'

test('a scene is the commit, the tracked files, the tags and the packages', async () => {
  const repository = await makeRepository({ 'pyproject.toml': manifest, 'näme.txt': 'a' })
  try {
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '--message', 'chore: begin')
    await repository.git('tag', 'v1.1.0')
    const scene = await observe(repository.root)
    expect(scene).toMatchObject({
      commit: await repository.git('rev-parse', 'HEAD'),
      shallow: false,
      tracked: ['näme.txt', 'pyproject.toml'].sort((one, other) =>
        Buffer.compare(Buffer.from(one), Buffer.from(other)),
      ),
      tags: ['v1.1.0'],
      manifests: [{ name: 'tally', version: '1.2.0' }],
      problems: [],
    })
  } finally {
    await repository.remove()
  }
})

test('a repository without a commit, and a folder without a repository, are no checkout', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'scene-'))
  const git = gitIn(folder, createProcess(gitEnvironment), gitEnvironment)
  try {
    expect(await observe(folder)).toMatchObject({ problems: [{ code: 'checkout-missing' }] })
    await git('init', '--quiet')
    expect(await observe(folder)).toMatchObject({ problems: [{ code: 'checkout-missing' }] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
