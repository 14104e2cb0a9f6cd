import type { Repository } from '../../make/repository.ts'

/** A repository with release-please's files, and what is different here from what release-please makes of it. */
export interface PleaseCase {
  readonly name: string
  readonly config: unknown
  readonly manifest: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
  /** Tags of the first commit. */
  readonly tags: readonly string[]
  /** Message and changed files, the oldest first; with a text in place of files, an empty commit. */
  readonly commits: readonly (readonly [string, Readonly<Record<string, string>>])[]
  /** Options that name commits, as a last commit writes them: it is given the first one, and those of `commits`. */
  readonly late?: (shas: readonly string[]) => Readonly<Record<string, unknown>>
  /** Files that differ, with the reason: a documented fault of release-please's, or a decision of ours. */
  readonly differs?: Readonly<Record<string, string>>
}

const pyproject = (name: string, version: string): string =>
  `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "${name}"\nversion = "${version}" # by hand\n`
const cargo = (name: string, version: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\ndescription = "x"\nlicense = "MIT"\n${more}`
const changelog = '# Changelog\n\n## [0.3.0](https://x.example) (2026-01-01)\n\n\n### Features\n\n* old\n'

const python = {
  'pyproject.toml': pyproject('tally', '0.3.0'),
  'src/tally/__init__.py': '__version__ = "0.3.0"\n',
  'CHANGELOG.md': changelog,
}
const pythonConfig = { packages: { '.': { 'release-type': 'python', 'package-name': 'tally' } } }
const pythonCase = { manifest: { '.': '0.3.0' }, files: python, tags: ['tally-v0.3.0'] }
const touch = (text: string): Readonly<Record<string, string>> => ({ 'notes.txt': text })

/** Every case; each is proposed by both, and file by file compared. */
export const cases: readonly PleaseCase[] = [
  {
    ...pythonCase,
    name: 'python: a feature, a fix, documentation and a chore',
    config: pythonConfig,
    commits: [
      ['feat: one (#3)', touch('1')],
      ['fix(core): two', touch('2')],
      ['docs: three', touch('3')],
      ['chore: four', touch('4')],
    ],
  },
  {
    ...pythonCase,
    name: 'python: a breaking change below 1.0.0, and the option that keeps it there',
    config: { ...pythonConfig, 'bump-minor-pre-major': true },
    commits: [['feat!: one\n\nBREAKING CHANGE: all is new', touch('1')]],
  },
  {
    ...pythonCase,
    name: 'python: a breaking change goes to 1.0.0',
    config: pythonConfig,
    commits: [['fix!: one', touch('1')]],
  },
  {
    ...pythonCase,
    name: 'python: a feature as a patch, without the component and the v in the tag',
    config: {
      ...pythonConfig,
      'bump-patch-for-minor-pre-major': true,
      'include-component-in-tag': false,
      'include-v-in-tag': false,
    },
    tags: ['0.3.0'],
    commits: [['feat: one', touch('1')]],
  },
  {
    ...pythonCase,
    name: 'python: sections of its own, one hidden, and the types that are not named',
    config: {
      packages: pythonConfig.packages,
      'changelog-sections': [
        { type: 'feat', section: 'New' },
        { type: 'chore', section: 'Chores', hidden: false },
        { type: 'fix', section: 'Repairs', hidden: true },
      ],
    },
    commits: [
      ['feat: one', touch('1')],
      ['chore: two', touch('2')],
      ['fix: three', touch('3')],
      ['perf: four', touch('4')],
    ],
  },
  {
    ...pythonCase,
    name: 'python: nothing but hidden types',
    config: pythonConfig,
    commits: [['chore: one', touch('1')]],
  },
  {
    ...pythonCase,
    name: 'python: a version that is asked for in a footer',
    config: pythonConfig,
    commits: [
      ['feat: one', touch('1')],
      ['fix: two\n\nRelease-As: 0.9.0', touch('2')],
    ],
  },
  {
    ...pythonCase,
    name: 'python: a version that the file asks for',
    config: { packages: { '.': { ...pythonConfig.packages['.'], 'release-as': '2.0.0' } } },
    commits: [['fix: one', touch('1')]],
  },
  {
    ...pythonCase,
    name: 'python: a changelog of another name, which is not there yet',
    config: { ...pythonConfig, 'changelog-path': 'NEWS.md' },
    manifest: { '.': '0.3.0' },
    commits: [['fix: one', touch('1')]],
  },
  {
    ...pythonCase,
    name: 'python: always a minor version, no changelog',
    config: { ...pythonConfig, versioning: 'always-bump-minor', 'skip-changelog': true },
    commits: [['fix: one', touch('1')]],
  },
  {
    ...pythonCase,
    name: 'python: the first pre-release of a series',
    config: { ...pythonConfig, versioning: 'prerelease', prerelease: true, 'prerelease-type': 'rc.1' },
    commits: [['feat: one', touch('1')]],
    differs: {
      'pyproject.toml': 'Python’s own spelling of the version (PEP 440) in Python’s own file',
      'src/tally/__init__.py': 'Python’s own spelling of the version (PEP 440) in Python’s own file',
    },
  },
  {
    ...pythonCase,
    name: 'python: a commit that was taken back',
    config: pythonConfig,
    commits: [
      ['feat: one', touch('1')],
      ['fix: two', touch('2')],
      ['revert: feat: one', touch('3')],
    ],
    differs: {
      '.release-please-manifest.json': 'what was taken back makes no release here',
      'pyproject.toml': 'what was taken back makes no release here',
      'src/tally/__init__.py': 'what was taken back makes no release here',
      'CHANGELOG.md': 'what was taken back is not told here',
    },
  },
  {
    name: 'simple: the first release, with files of every kind',
    config: {
      'release-type': 'simple',
      packages: {
        '.': {
          component: 'thing',
          'extra-files': [
            'README.md',
            { type: 'json', path: 'app.json', jsonpath: '$.app.version' },
            { type: 'toml', path: 'app.toml', jsonpath: '$.app.version' },
            { type: 'yaml', path: 'app.yaml', jsonpath: '$.app.version' },
            { type: 'generic', path: 'src/version.h' },
          ],
        },
      },
    },
    manifest: {},
    files: {
      'version.txt': '0.0.1\n',
      'README.md': 'Version 0.0.1 <!-- x-release-please-version -->\n',
      'app.json': '{\n  "app": {\n    "version": "0.0.1"\n  }\n}\n',
      'app.toml': '[app]\nversion = "0.0.1"\n',
      'app.yaml': 'app:\n  version: 0.0.1\n',
      'src/version.h': '#define MAJOR 0 // x-release-please-major\n#define V "0.0.1" // x-release-please-version\n',
    },
    tags: [],
    commits: [['feat: one', touch('1')]],
    differs: {
      '.release-please-manifest.json': 'a package that is new gets a line of its own, not a file on one line',
    },
  },
  {
    name: 'rust: two crates of their own, of which one changes; excluded paths',
    config: {
      'release-type': 'rust',
      'separate-pull-requests': true,
      packages: { 'crates/a': { 'exclude-paths': ['crates/a/docs'] }, 'crates/b': {} },
    },
    manifest: { 'crates/a': '0.3.0', 'crates/b': '1.0.0' },
    files: {
      'crates/a/Cargo.toml': cargo('a', '0.3.0'),
      'crates/a/src/lib.rs': '',
      'crates/b/Cargo.toml': cargo('b', '1.0.0'),
      'crates/b/src/lib.rs': '',
    },
    tags: ['a-v0.3.0', 'b-v1.0.0'],
    commits: [
      ['feat: only docs of a', { 'crates/a/docs/x.md': 'x' }],
      ['feat: b', { 'crates/b/src/lib.rs': '// b' }],
      ['fix: of nobody', touch('1')],
    ],
  },
  {
    name: 'rust: linked versions move together',
    config: {
      'release-type': 'rust',
      packages: { 'crates/a': {}, 'crates/b': {} },
      plugins: [{ type: 'linked-versions', groupName: 'both', components: ['a', 'b'] }],
    },
    manifest: { 'crates/a': '1.2.0', 'crates/b': '1.0.0' },
    files: {
      'crates/a/Cargo.toml': cargo('a', '1.2.0'),
      'crates/a/src/lib.rs': '',
      'crates/b/Cargo.toml': cargo('b', '1.0.0'),
      'crates/b/src/lib.rs': '',
    },
    tags: ['a-v1.2.0', 'b-v1.0.0'],
    commits: [
      ['feat: b', { 'crates/b/src/lib.rs': '// b' }],
      ['fix: a', { 'crates/a/src/lib.rs': '// a' }],
    ],
  },
  {
    name: 'rust: a workspace of one version',
    config: { packages: { '.': { 'release-type': 'rust', component: 'tool' } } },
    manifest: { '.': '0.3.0' },
    files: {
      'Cargo.toml': `[workspace]\nmembers = ["crates/a", "crates/b"]\n\n${cargo('tool', '0.3.0')}`,
      'src/lib.rs': '',
      'crates/a/Cargo.toml': cargo('a', '0.3.0'),
      'crates/a/src/lib.rs': '',
      'crates/b/Cargo.toml': cargo('b', '0.3.0', '\n[dependencies]\na = { path = "../a", version = "0.3.0" }\n'),
      'crates/b/src/lib.rs': '',
    },
    tags: ['tool-v0.3.0'],
    commits: [['feat: a', { 'crates/a/src/lib.rs': '// a' }]],
  },
]

/** Three commits to one package, for options that say where its history begins. */
const three = [
  ['feat: one', touch('1')],
  ['fix: two', touch('2')],
  ['fix: three', touch('3')],
] as const
const thing = {
  config: { 'release-type': 'simple', packages: { '.': { component: 'thing' } } },
  files: { 'version.txt': '1.0.0\n' },
  commits: three,
}
const pairOf = (version: string, table = 'dependencies'): Readonly<Record<string, string>> => ({
  'crates/a/Cargo.toml': cargo('a', version),
  'crates/a/src/lib.rs': '',
  'crates/b/Cargo.toml': cargo('b', version, `\n[${table}]\na = { path = "../a", version = "${version}" }\n`),
  'crates/b/src/lib.rs': '',
})

/** Where a history begins, and crates that move with one another. */
export const moreCases: readonly PleaseCase[] = [
  {
    ...thing,
    name: 'bootstrap-sha: a first release tells what came after that commit alone',
    files: { 'version.txt': '0.0.1\n' },
    manifest: {},
    tags: [],
    differs: {
      '.release-please-manifest.json': 'a package that is new gets a line of its own, not a file on one line',
    },
    late: ([, one = '']) => ({ 'bootstrap-sha': one }),
  },
  {
    ...thing,
    name: 'bootstrap-sha: means nothing where the last release has its tag',
    manifest: { '.': '1.0.0' },
    tags: ['thing-v1.0.0'],
    late: ([, one = '']) => ({ 'bootstrap-sha': one }),
  },
  {
    ...thing,
    name: 'last-release-sha: comes before the tag',
    manifest: { '.': '1.0.0' },
    tags: ['thing-v1.0.0'],
    late: ([, , two = '']) => ({ 'last-release-sha': two }),
  },
  {
    ...thing,
    name: 'last-release-sha: stands in for a tag that is not there',
    manifest: { '.': '1.0.0' },
    tags: [],
    differs: { 'CHANGELOG.md': 'a comparison with a tag that is not there would lead nowhere' },
    late: ([, , two = '']) => ({ 'last-release-sha': two }),
  },
  {
    name: 'cargo-workspace: what needs a crate that moves gets a patch',
    config: { 'release-type': 'rust', plugins: ['cargo-workspace'], packages: { 'crates/a': {}, 'crates/b': {} } },
    manifest: { 'crates/a': '1.0.0', 'crates/b': '1.0.0' },
    files: { 'Cargo.toml': '[workspace]\nmembers = ["crates/a", "crates/b"]\n', ...pairOf('1.0.0') },
    tags: ['a-v1.0.0', 'b-v1.0.0'],
    commits: [['feat: a', { 'crates/a/src/lib.rs': '// a' }]],
  },
  {
    name: 'cargo-workspace: a crate with commits of its own gets what they ask for',
    config: { 'release-type': 'rust', plugins: ['cargo-workspace'], packages: { 'crates/a': {}, 'crates/b': {} } },
    manifest: { 'crates/a': '1.0.0', 'crates/b': '1.0.0' },
    files: { 'Cargo.toml': '[workspace]\nmembers = ["crates/a", "crates/b"]\n', ...pairOf('1.0.0') },
    tags: ['a-v1.0.0', 'b-v1.0.0'],
    commits: [
      ['fix: a', { 'crates/a/src/lib.rs': '// a' }],
      ['feat: b', { 'crates/b/src/lib.rs': '// b' }],
    ],
  },
  {
    name: 'cargo-workspace: along a chain, by a requirement for the build and one of a target',
    config: {
      'release-type': 'rust',
      plugins: ['cargo-workspace'],
      packages: { 'crates/a': {}, 'crates/b': {}, 'crates/c': {} },
    },
    manifest: { 'crates/a': '1.0.0', 'crates/b': '1.0.0', 'crates/c': '2.0.0' },
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["crates/a", "crates/b", "crates/c"]\n',
      ...pairOf('1.0.0', 'build-dependencies'),
      'crates/c/Cargo.toml': cargo(
        'c',
        '2.0.0',
        '\n[target."cfg(unix)".dependencies]\nb = { path = "../b", version = "1.0.0" }\n',
      ),
      'crates/c/src/lib.rs': '',
    },
    tags: ['a-v1.0.0', 'b-v1.0.0', 'c-v2.0.0'],
    commits: [['fix: a', { 'crates/a/src/lib.rs': '// a' }]],
  },
  {
    name: 'cargo-workspace: what is needed for development alone',
    config: { 'release-type': 'rust', plugins: ['cargo-workspace'], packages: { 'crates/a': {}, 'crates/b': {} } },
    manifest: { 'crates/a': '1.0.0', 'crates/b': '1.0.0' },
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["crates/a", "crates/b"]\n',
      ...pairOf('1.0.0', 'dev-dependencies'),
    },
    tags: ['a-v1.0.0', 'b-v1.0.0'],
    commits: [['fix: a', { 'crates/a/src/lib.rs': '// a' }]],
    differs: {
      '.release-please-manifest.json': 'a patch is for what users get',
      'crates/b/CHANGELOG.md': 'a patch is for what users get',
      'crates/b/Cargo.toml': 'a patch is for what users get',
    },
  },
  {
    name: 'cargo-workspace: nothing moves with a crate that others need not',
    config: { 'release-type': 'rust', plugins: ['cargo-workspace'], packages: { 'crates/a': {}, 'crates/b': {} } },
    manifest: { 'crates/a': '1.0.0', 'crates/b': '1.0.0' },
    files: { 'Cargo.toml': '[workspace]\nmembers = ["crates/a", "crates/b"]\n', ...pairOf('1.0.0') },
    tags: ['a-v1.0.0', 'b-v1.0.0'],
    commits: [['fix: b', { 'crates/b/src/lib.rs': '// b' }]],
  },
]

/** Makes the repository of a case. */
export async function makeCase(
  repository: Repository,
  { config, manifest, files, tags, commits, late }: PleaseCase,
): Promise<void> {
  const configured = (more: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => ({
    'release-please-config.json': `${JSON.stringify({ ...Object(config), ...more }, undefined, 2)}\n`,
  })
  await repository.git('symbolic-ref', 'HEAD', 'refs/heads/main')
  await repository.write({
    ...files,
    ...configured({}),
    '.release-please-manifest.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
  })
  await repository.commit()
  for (const tag of tags) await repository.git('tag', tag)
  const commit = async (message: string, changed: Readonly<Record<string, string>>): Promise<void> => {
    await repository.write(changed)
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '--message', message)
  }
  for (const [message, changed] of commits) await commit(message, changed)
  if (late === undefined) return
  const shas = await repository.git('rev-list', '--reverse', 'HEAD')
  await commit('chore: settle', configured(late(shas.split('\n'))))
}
