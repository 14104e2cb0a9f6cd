import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeSnapshot } from '../../src/build/snapshot.ts'
import { createProcess } from '../../src/platform/process.ts'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'

let repository: Repository
let scratch: string
beforeEach(async () => {
  repository = await makeRepository({
    '.gitattributes': 'left-out.txt export-ignore\n* text\n',
    'left-out.txt': 'of the commit too\n',
    'python/pyproject.toml': 'one\r\n',
    "odd $(name) 'x'/ä.txt": 'odd',
  })
  scratch = await mkdtemp(path.join(tmpdir(), 'snapshot-'))
})
afterEach(async () => {
  await repository.remove()
  await rm(scratch, { recursive: true, force: true })
})

async function write(commit: string, root = repository.root) {
  const folder = path.join(scratch, 'src')
  const place = { root, commit, scratch, folder }
  const snapshot = await writeSnapshot(createProcess(gitEnvironment), gitEnvironment, place)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((each) => each.isFile())
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)).replaceAll('\\', '/'))
  return { snapshot, names: names.sort(), folder }
}

test('a snapshot has every tracked file of the commit, as the commit has it, and nothing else', async () => {
  const commit = await repository.commit()
  await repository.write({ 'stray.txt': 'x', 'python/pyproject.toml': 'changed since' })
  await rm(path.join(repository.root, 'left-out.txt'))
  const before = await repository.git('status', '--porcelain')
  const { snapshot, names, folder } = await write(commit)
  expect(snapshot).toEqual({ project: '.' })
  expect(names).toEqual(['.gitattributes', 'left-out.txt', "odd $(name) 'x'/ä.txt", 'python/pyproject.toml'])
  expect(await readFile(path.join(folder, 'python', 'pyproject.toml'), 'utf8')).toBe('one\n')
  // the repository's own index is as it was
  expect(await repository.git('status', '--porcelain')).toBe(before)
})

test('a snapshot says where in it the folder lies that the release works in', async () => {
  const commit = await repository.commit()
  const { snapshot, names } = await write(commit, path.join(repository.root, 'python'))
  expect(snapshot).toEqual({ project: 'python' })
  expect(names).toContain('left-out.txt')
})

test('a snapshot of a repository with a submodule is refused', async () => {
  const commit = await repository.commit()
  await repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},vendored/zlib`)
  await mkdir(path.join(repository.root, 'vendored', 'zlib'), { recursive: true })
  await repository.git('commit', '--quiet', '--message', 'submodule')
  const { snapshot } = await write(await repository.git('rev-parse', 'HEAD'))
  expect(snapshot).toMatchObject({ problem: { code: 'build-host-unsupported' } })
  expect(JSON.stringify(snapshot)).toContain('vendored/zlib is a submodule')
})

test.each(['0'.repeat(40), '--output=pwned', 'no such commit'])('a snapshot of %j is a problem', async (commit) => {
  await repository.commit()
  expect((await write(commit)).snapshot).toMatchObject({ problem: { code: 'build-failed' } })
})
