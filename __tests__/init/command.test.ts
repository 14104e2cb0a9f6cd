import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { repositoryOf } from '../../cli/init/survey.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { anyAction, init, initAs } from './run-init.ts'

const workflow = '.github/workflows/release.yml'
const config = '.github/release-action.yml'
const usual = ['--offline', '--action', anyAction] as const

const pyproject = (name: string, version = '1.0.0'): string =>
  `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "${name}"\nversion = "${version}"\n`
const cargo = (name: string, version: string): string =>
  `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\ndescription = "x"\nlicense = "MIT"\n`

const opened: { readonly remove: () => Promise<void> }[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.remove()
})

/** A committed repository; one Python package unless told. */
async function repositoryWith(
  files: Readonly<Record<string, string>> = { 'pyproject.toml': pyproject('tally') },
): Promise<Repository> {
  const repository = await makeRepository(files)
  opened.push(repository)
  await repository.commit()
  return repository
}

const written = (repository: Repository, file: string = workflow): Promise<string | undefined> =>
  readFile(path.join(repository.root, file), 'utf8').catch(() => undefined)

const jobsIn = (text: string): Readonly<Record<string, unknown>> =>
  (parse(text) as { readonly jobs: Readonly<Record<string, unknown>> }).jobs

describe('init', () => {
  test('shows the plan, writes the workflow and no config, and tells what to set up where', async () => {
    const repository = await repositoryWith()
    await repository.git('remote', 'add', 'origin', 'git@github.com:octo-org/octo-repo.git')
    const { status, stdout } = await init(repository.root, ...usual)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^v1\.0\.0 .*\n {2}tally\s+1\.0\.0\s+PyPI/)
    expect(stdout).toContain(`${workflow}: written`)
    expect(stdout).toContain('https://github.com/octo-org/octo-repo/settings/environments/new')
    expect(stdout).toContain('https://github.com/octo-org/octo-repo/settings/variables/actions/new')
    const form = 'provider=github&owner=octo-org&repository=octo-repo&workflow_filename=release.yml&environment=release'
    expect(stdout).toContain(`https://pypi.org/manage/project/tally/settings/publishing/?${form}\n`)
    expect(stdout).toContain(`https://pypi.org/manage/account/publishing/?${form}&project_name=tally\n`)
    expect(await written(repository)).toMatch(/^name: Release\n/)
    expect(await written(repository, config)).toBeUndefined()
  })

  test('run again, changes nothing; after a person’s change and with another commit it keeps the one and takes the other', async () => {
    const repository = await repositoryWith()
    await init(repository.root, ...usual)
    const first = (await written(repository)) ?? ''
    expect((await init(repository.root, ...usual)).stdout).toContain(`${workflow}: up to date`)
    expect(await written(repository)).toBe(first)
    await repository.write({ [workflow]: first.replace('cron: ', 'timezone: Europe/Vienna, cron: ') })
    const other = anyAction.replaceAll('a'.repeat(40), 'b'.repeat(40)).replace('v0.0.1', 'v0.0.2')
    const { status, stdout } = await init(repository.root, '--offline', '--action', other)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('brought up to date, with your changes in it'),
    })
    const second = (await written(repository)) ?? ''
    expect(second).toContain('timezone: Europe/Vienna, cron: ')
    expect(second).not.toContain('a'.repeat(40))
    expect(second.match(/@b{40}.* # v0\.0\.2$/gm)).toHaveLength(5)
  })

  test('writes a config where crates are released one by one, and says what a new crate needs', async () => {
    const repository = await repositoryWith({
      'Cargo.toml': '[workspace]\nmembers = ["one", "two"]\n',
      'one/Cargo.toml': cargo('one-of-two', '0.1.0'),
      'one/src/lib.rs': '',
      'two/Cargo.toml': cargo('two-of-two', '0.2.0'),
      'two/src/lib.rs': '',
    })
    const { status, stdout } = await init(repository.root, ...usual)
    expect(status).toBe(0)
    expect(await written(repository, config)).toMatch(/one-of-two: \{ path: one, tag: '\{name\}-v\{version\}' \}\n/)
    expect(await written(repository)).toContain("tags: ['*-v[0-9]*']")
    expect(stdout).toContain('https://crates.io/crates/two-of-two/settings/new-trusted-publisher')
    expect(stdout).toContain('as the secret CRATES_TOKEN of the environment release')
    expect(stdout).toMatch(/^one-of-two-v0\.1\.0|^two-of-two-v0\.2\.0/)
  })

  test('looks at the whole repository from a folder below', async () => {
    const repository = await repositoryWith({ 'python/pyproject.toml': pyproject('tally') })
    expect((await init(path.join(repository.root, 'python'), ...usual)).status).toBe(0)
    expect(await written(repository)).toBeDefined()
  })

  test('leaves a person’s config alone, and takes it into account', async () => {
    const own =
      '# mine\npackages:\n  tally: { tag: "release/{version}" }\nchannels: { release: { environment: prod } }\n'
    const repository = await repositoryWith({ 'pyproject.toml': pyproject('tally'), [config]: own })
    expect((await init(repository.root, ...usual)).status).toBe(0)
    expect(await written(repository, config)).toBe(own)
    expect(await written(repository)).toContain("tags: ['release/[0-9]*']")
  })

  test('writes the jobs that try a release when the config asks for them, and tells where secrets belong', async () => {
    const repository = await repositoryWith()
    expect((await init(repository.root, ...usual)).status).toBe(0)
    const before = (await written(repository)) ?? ''
    await repository.write({ [config]: 'verify: { on: [ubuntu-latest] }\nnotify: { slack: true }\n' })
    await repository.commit()
    const { status, stdout } = await init(repository.root, ...usual)
    expect([status, stdout]).toEqual([0, expect.stringContaining('brought up to date')])
    expect(stdout).toContain('the secret SLACK_WEBHOOK of the environments release, release-announce, or of the repo')
    expect(stdout).toContain('release-announce gets the same tags and no reviewers')
    const text = (await written(repository)) ?? ''
    expect(Object.keys(jobsIn(text))).toEqual([...Object.keys(jobsIn(before)), 'verify', 'release'])
    expect(text.split('\n').length - 1 + 2).toBeLessThanOrEqual(60)
    // and back
    await repository.write({ [config]: 'notify: { slack: true }\n' })
    await repository.commit()
    expect((await init(repository.root, ...usual)).status).toBe(0)
    expect(Object.keys(jobsIn((await written(repository)) ?? ''))).toEqual(Object.keys(jobsIn(before)))
  })

  test('keeps what a person has changed when the jobs get shorter, or says that it cannot', async () => {
    const repository = await repositoryWith()
    await init(repository.root, ...usual)
    const changed = ((await written(repository)) ?? '').replace('name: Publish', 'name: Publish it')
    const conf = 'verify: { on: [ubuntu-latest] }\n'
    await repository.write({ [workflow]: changed, [config]: conf })
    await repository.commit()
    const { status, stderr } = await init(repository.root, ...usual)
    expect(status).toBe(1)
    expect(stderr).toContain('✗')
    expect(await written(repository)).toBe(changed)
    // written anew where that is wanted
    expect((await init(repository.root, ...usual, '--force')).status).toBe(0)
    expect(Object.keys(jobsIn((await written(repository)) ?? ''))).toContain('verify')
  })

  test('writes nothing where it is told so', async () => {
    const repository = await repositoryWith({ 'pyproject.toml': pyproject('tally', '1.0.0rc1') })
    expect(await init(repository.root, ...usual, '--dry')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('would be written'),
    })
    expect(await repository.git('status', '--porcelain')).toBe('')
  })

  test('tells what is wrong with the repository, and writes the workflow all the same', async () => {
    const repository = await repositoryWith({
      'Cargo.toml': cargo('tally', '1.0.0').replace('license = "MIT"\n', ''),
      'src/lib.rs': '',
    })
    const { status, stderr } = await init(repository.root, ...usual)
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/! .*\n/) })
    expect(await written(repository)).toBeDefined()
  })

  test('plans a version that only the build backend knows', async () => {
    const dynamic = pyproject('tally').replace('version = "1.0.0"', 'dynamic = ["version"]')
    const repository = await repositoryWith({ 'pyproject.toml': dynamic })
    const { status, stdout } = await init(repository.root, ...usual)
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('v1.0.0 stands for it') })
    // its last final tag tells more
    for (const tag of ['2.3.1', '2.4.0rc1']) await repository.git('tag', tag)
    const again = await init(repository.root, ...usual)
    expect(again.stdout).toContain('2.3.1 stands for it')
    expect(again.stdout).toMatch(/^ {2}tally +2\.3\.1 /m)
  })

  test('warns of a shallow clone, whose tags may be missing', async () => {
    const repository = await repositoryWith()
    await repository.commit()
    const clone = await mkdtemp(path.join(tmpdir(), 'shallow-'))
    opened.push({ remove: () => rm(clone, { recursive: true }) })
    await repository.git('clone', '--quiet', '--depth', '1', `file://${repository.root}`, clone)
    expect(await init(clone, ...usual)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('! checkout-shallow: '),
    })
  })

  test('warns of another workflow that publishes', async () => {
    const repository = await repositoryWith({
      'pyproject.toml': pyproject('tally'),
      '.github/workflows/old.yml': 'steps:\n  - uses: pypa/gh-action-pypi-publish@release/v1\n',
      '.github/workflows/ci.yml': 'steps:\n  - run: cargo publish --dry-run\n',
    })
    const { status, stderr } = await init(repository.root, ...usual)
    expect(status).toBe(0)
    expect(stderr.match(/init-publisher-elsewhere: (\S+)/g)).toEqual([
      'init-publisher-elsewhere: .github/workflows/old.yml',
    ])
  })

  test('takes a repository of 40 packages and a default branch of any name', async () => {
    const crates = Array.from({ length: 40 }, (_, at) => `crate-${String(at).padStart(2, '0')}`)
    const repository = await repositoryWith({
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      ...Object.fromEntries(
        crates.flatMap((name, at) => [
          [`crates/${name}/Cargo.toml`, cargo(name, `0.${at}.0`)],
          [`crates/${name}/src/lib.rs`, ''],
        ]),
      ),
    })
    await repository.git('branch', '--move', 'trunk')
    const { status, stdout } = await init(repository.root, ...usual)
    expect(status).toBe(0)
    expect((await written(repository, config))?.match(/tag: '\{name\}-v\{version\}'/g)).toHaveLength(40)
    expect(stdout.match(/new-trusted-publisher/g)).toHaveLength(40)
    expect(await written(repository)).not.toMatch(/\bmain\b/)
  })
})

describe('init refuses, and writes nothing', () => {
  test('outside of a repository, and in one without a commit', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'init-'))
    opened.push({ remove: () => rm(folder, { recursive: true }) })
    expect(await init(folder, ...usual)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is in no git repository'),
    })
    const empty = await makeRepository()
    opened.push(empty)
    expect(await init(empty.root, ...usual)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('has no commit yet'),
    })
  })

  test.each([
    ['no manifest', { 'README.md': 'words' }, 'manifest-missing'],
    [
      'a crate alone that is not published',
      { 'Cargo.toml': `${cargo('tally', '1.0.0')}publish = false\n`, 'src/lib.rs': '' },
      'manifest-missing',
    ],
    ['a manifest that is no TOML', { 'pyproject.toml': '[project\n' }, 'manifest-malformed'],
    [
      'a config with a misspelt key',
      { 'pyproject.toml': pyproject('tally'), [config]: 'packges: {}\n' },
      'config-unknown-key',
    ],
    [
      'a workflow that somebody else wrote',
      { 'pyproject.toml': pyproject('tally'), [workflow]: 'name: mine\n' },
      'init-file-foreign',
    ],
    [
      'a folder in the place of the workflow’s folder',
      { 'pyproject.toml': pyproject('tally'), '.github/workflows': 'a file' },
      'init-unwritable',
    ],
  ])('with %s', async (_, files, code) => {
    const repository = await repositoryWith(files)
    expect(await init(repository.root, ...usual)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`✗ ${code}: `),
    })
    expect(await repository.git('status', '--porcelain')).toBe('')
  })

  test('to overwrite what is not its own, unless it is told to, or to write elsewhere', async () => {
    const repository = await repositoryWith({ 'pyproject.toml': pyproject('tally'), [workflow]: 'name: mine\n' })
    expect(await init(repository.root, ...usual, '--output', '.github/workflows/publish.yml')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('workflow_filename=publish.yml'),
    })
    expect(await written(repository)).toBe('name: mine\n')
    expect((await init(repository.root, ...usual, '--force')).stdout).toContain(`${workflow}: overwritten`)
    expect(await written(repository)).toMatch(/^name: Release\n/)
  })

  test('in a folder that it may not write to', async () => {
    const repository = await repositoryWith()
    await chmod(path.join(repository.root, '..'), 0o1777)
    await chmod(repository.root, 0o555)
    // nobody stops the superuser
    const uid = process.getuid?.() === 0 ? 65_534 : undefined
    const ended = initAs(uid, repository.root, ...usual)
    await chmod(repository.root, 0o755)
    expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining('✗ init-unwritable: ') })
    expect(await repository.git('status', '--porcelain')).toBe('')
  })

  test.each([
    ['a tag for a commit', ['--action', 'release-action/release-action@v1'], 1],
    ['an option that there is not', ['--live'], 2],
    ['a second folder', ['.'], 2],
    ['a file outside of the repository', ['--output', '../release.yml'], 2],
    ['an absolute path', ['--output', '/tmp/release.yml'], 2],
    ['a folder', ['--output', '.github/'], 2],
  ])('%s', async (_, args, status) => {
    const repository = await repositoryWith()
    expect((await init(repository.root, '--offline', ...args)).status).toBe(status)
    expect(await repository.git('status', '--porcelain')).toBe('')
  })
})

describe('the repository on GitHub', () => {
  test.each([
    ['https://github.com/octo/repo.git', 'octo/repo'],
    ['https://github.com/octo/repo', 'octo/repo'],
    ['https://token@github.com/octo/repo.git/', 'octo/repo'],
    ['git@github.com:octo/re.po.git', 'octo/re.po'],
    ['ssh://git@github.com/octo/repo.git', 'octo/repo'],
    ['ssh://git@ssh.github.com:443/octo/repo.git', 'octo/repo'],
    ['https://gitlab.com/octo/repo.git', undefined],
    ['https://github.com.example.org/octo/repo', undefined],
    ['/srv/git/repo', undefined],
    ['', undefined],
  ])('of %j is %s', (address, expected) => {
    expect(repositoryOf(address)).toBe(expected)
  })
})
