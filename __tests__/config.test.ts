import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { configSchema, readConfig } from '../src/config.ts'
import { usualConfig } from '../src/config/usual.ts'
import { validator } from './make/schema.ts'

const name = '.github/release-action.yml'
const read = (text: string) => readConfig(text, name)

/** The example of the README. */
const whole = `
packages:
  python: { path: python, tag: "v{version}", targets: [linux-x86_64, linux-aarch64, macos-arm64, windows-x86_64], python: ["3.10", "3.13t"] }
  core:   { path: ./crates/core/, tag: "{name}-v{version}", warnings: deny, publish: true, main: true, ecosystem: rust, crate-limits: { features: 2000 } }
gates:
  - { name: lint, run: make lint }
  - { name: types, run: make types, blocking: false, python: ["3.10", "3.13"], os: [linux, windows], timeout: 5, directory: python, setup: make env }
channels:
  prerelease: { pypi: testpypi, crates: skip, environment: release-test }
  release:    { environment: release }
credentials: { pypi: trusted, crates: both }
build:
  runners: { macos-arm64: my-mac }
  max-parallel: 4
  timeout: 60
  linux: container
  manylinux: "2_28"
  remote: { host: builder.example.org, user: ci, port: 2222, with: zig }
release:  { notes: CHANGELOG.md, assets: false, retention-days: 14 }
version:
  source: Cargo.toml
  zero: semver
  files: [README.md, { path: docs/conf.py, at: release }]
  groups: [{ kind: linked, packages: [python, core] }]
  changelog: false
verify:   { on: [ubuntu-latest, windows-latest, ubuntu-latest] }
notify:   { slack: true, email: [team@example.org], on: [failure] }
`

test('every key is read, under the names that the program uses', () => {
  const { config, problems } = read(whole)
  expect(problems).toEqual([])
  const unsaid = { targets: undefined, python: undefined, warnings: undefined, test: undefined, ecosystem: undefined }
  expect(config).toEqual({
    packages: [
      {
        ...unsaid,
        id: 'python',
        path: 'python',
        tag: 'v{version}',
        publish: true,
        main: false,
        targets: ['linux-x86_64', 'linux-aarch64', 'macos-aarch64', 'windows-x86_64'],
        python: ['3.10', '3.13t'],
      },
      {
        ...unsaid,
        id: 'core',
        path: 'crates/core',
        ecosystem: 'rust',
        tag: '{name}-v{version}',
        publish: true,
        main: true,
        warnings: 'deny',
        crateLimits: { size: undefined, features: 2000 },
      },
    ],
    gates: [
      {
        name: 'lint',
        run: 'make lint',
        setup: undefined,
        blocking: true,
        python: [],
        systems: ['linux'],
        directory: '.',
        timeout: 30,
      },
      {
        name: 'types',
        run: 'make types',
        setup: 'make env',
        blocking: false,
        python: ['3.10', '3.13'],
        systems: ['linux', 'windows'],
        directory: 'python',
        timeout: 5,
      },
    ],
    channels: {
      release: { pypi: 'pypi', crates: 'crates.io', environment: 'release' },
      prerelease: { pypi: 'testpypi', crates: 'skip', environment: 'release-test' },
    },
    credentials: { pypi: 'trusted', crates: 'both' },
    build: {
      runners: { 'macos-aarch64': 'my-mac' },
      maxParallel: 4,
      timeout: 60,
      linux: 'container',
      manylinux: '2_28',
      musllinux: '1_2',
      lockDirectory: undefined,
      remote: {
        host: 'builder.example.org',
        user: 'ci',
        port: 2222,
        with: 'zig',
        image: undefined,
        directory: 'release-action',
      },
    },
    release: { notes: 'CHANGELOG.md', assets: false, retentionDays: 14, branches: ['release/*', 'release-*', '*.x'] },
    version: {
      source: 'Cargo.toml',
      zero: 'semver',
      files: [
        { path: 'README.md', at: undefined },
        { path: 'docs/conf.py', at: 'release' },
      ],
      groups: [{ kind: 'linked', packages: ['python', 'core'] }],
      changelog: false,
    },
    pullRequest: { title: undefined, header: undefined, footer: undefined, labels: [], draft: false, separate: false },
    verify: { on: ['ubuntu-latest', 'windows-latest'] },
    notify: { slack: true, email: ['team@example.org'], webhook: false, on: ['failure'], template: undefined },
  })
})

/** What is taken, and by both the reader and the schema. */
const good: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'comments alone': '# later\n\n',
  'an empty mapping': '{}',
  'a byte order mark in front': '\uFEFFgates: []',
  'line ends of Windows': 'gates:\r\n  - name: a\r\n    run: make a\r\n',
  'no gates': 'gates: []',
  'a command of several lines': 'gates:\n  - name: all\n    run: |\n      make a\n      make b\n',
  'a test in the short form': 'packages: { a: { test: pytest -q } }',
  'a test in the long form': 'packages: { a: { test: { run: pytest, requires: ["pytest>=8"], on: [linux-x86_64] } } }',
  'an anchor and its alias': 'packages:\n  a: { path: a, python: &p ["3.10"] }\n  b: { path: b, python: *p }\n',
  'ids that are numbers to YAML': 'packages: { 1: { path: a } }',
  'names of objects in JavaScript as ids': 'packages: { constructor: { path: a }, toString: { path: b } }',
  'a package of each kind in one folder': 'packages: { a: { ecosystem: rust }, b: { ecosystem: python } }',
  'a document that is ended': '---\ngates: []\n...\n',
}

describe('taken, by the reader and by the schema:', () => {
  test.each(Object.entries({ ...good, 'every key': whole }))('%s', async (_, text) => {
    const judge = await validator('config')
    expect(read(text).problems).toEqual([])
    expect(judge(parseDocument(text).toJS())).toEqual([])
  })
})

/** What is refused by both, and the words that the reader has for it. */
const bad: readonly (readonly [string, string])[] = [
  ['package: {}', `${name}:1:1: there is no key "package". Did you mean \`packages\`?`],
  [
    'packages:\n  core:\n    taget: [linux-x86_64]\n',
    `${name}:3:5: there is no key "taget" in \`packages.core\`. Did you mean \`targets\`?`,
  ],
  [
    'packages: { a: { targets: [linux-x86] } }',
    `${name}:1:28: \`packages.a.targets[0]\` must be one of linux-x86_64, linux-aarch64, macos-x86_64, macos-aarch64, windows-x86_64, windows-aarch64, musllinux-x86_64, musllinux-aarch64, macos-universal2, linux-arm64, macos-arm64, windows-arm64, musllinux-arm64, and it is "linux-x86". Did you mean \`linux-x86_64\`?`,
  ],
  [
    'packages: { a: { python: [3.10] } }',
    `${name}:1:27: \`packages.a.python[0]\` must be a Python version in quotes such as "3.12" or "3.13t", and it is the number 3.10. Write it in quotes: "3.10".`,
  ],
  ['gates: make check', `${name}:1:8: \`gates\` must be a list, and it is "make check".`],
  ['gates:\n', `${name}:1:7: \`gates\` must be a list, and it is empty.`],
  ['gates:\n  - run: make\n', `${name}:2:5: \`gates[0]\` lacks \`name\`.`],
  ['gates: [{ name: a, run: "" }]', `${name}:1:25: \`gates[0].run\` must be a command, and it is "".`],
  ['gates: [{ name: "-rf", run: a }]', `${name}:1:17: \`gates[0].name\` must be a name`],
  ['gates: [{ name: "a\\nb", run: a }]', `${name}:1:17: \`gates[0].name\` must be a name`],
  ['gates: [{ name: a, run: b, blocking: yes }]', `must be \`true\` or \`false\`, and it is "yes".`],
  ['gates: [{ name: a, run: b, timeout: 0 }]', 'must be a whole number from 1 to 360, and it is the number 0.'],
  ['gates: [{ name: a, run: b, timeout: 1.5 }]', 'it is the number 1.5.'],
  ['gates: [{ name: a, run: b, os: [beos] }]', 'must be one of linux, macos, windows'],
  ['gates: [{ name: a, run: b, directory: ../x }]', 'must be a path inside the repository'],
  ['packages: { a: { path: /etc } }', 'must be a path inside the repository'],
  ['packages: { a: { path: -x } }', 'must be a path inside the repository'],
  ['packages: { a: { path: "C:/x" } }', 'must be a path inside the repository'],
  ['packages: { a: { path: "a\\\\b" } }', 'must be a path inside the repository'],
  ['packages: { a: { path: "a/../../b" } }', 'must be a path inside the repository'],
  ['packages: { a: { tag: release } }', 'must be a template such as "v{version}"'],
  ['packages: { a: { tag: "{version}-{version}" } }', 'must be a template such as "v{version}"'],
  ['packages: { "-a": {} }', `${name}:1:13: "-a" cannot be a key of \`packages\`.`],
  ['packages: { __proto__: {} }', '"__proto__" cannot be a key of `packages`.'],
  ['packages: [python]', '`packages` must be a mapping, and it is a list.'],
  ['packages: { a: }', '`packages.a` must be a mapping, and it is empty.'],
  ['channels: { prerelease: { pypi: test } }', 'must be one of pypi, testpypi, skip, and it is "test".'],
  ['credentials: { pypi: token, npm: token }', 'there is no key "npm" in `credentials`. Did you mean `pypi`?'],
  ['build: { runners: { beos: x } }', 'there is no key "beos" in `build.runners`.'],
  ['build: { runners: { linux-x86_64: [a] } }', 'must be the label of a runner, and it is a list.'],
  ['build: { remote: { host: "-oProxyCommand=x" } }', 'must be the name of a host'],
  ['build: { remote: { host: a, directory: "x; rm -rf /" } }', 'must be a folder without blanks'],
  ['version: { changelog: true }', '`version.changelog` must be a path inside the repository'],
  ['notify: { email: [nobody] }', 'must be an address such as team@example.org'],
  ['notify: { email: ["a@b.org\\nBcc: c@d.org"] }', 'must be an address such as team@example.org'],
  ['base: &b { path: a }\npackages: { x: { <<: *b } }', 'merge keys (`<<`) are no part of YAML 1.2.'],
]

describe('refused, by the reader and by the schema:', () => {
  test.each(bad)('%s', async (text, words) => {
    const judge = await validator('config')
    const { problems } = read(text)
    const told = problems.map((each) => `${each.message} ${each.fix}`).join('\n')
    expect(told).toContain(words)
    expect(problems.every((each) => each.place?.file === name)).toBe(true)
    expect(judge(parseDocument(text).toJS())).not.toEqual([])
  })

  test('the schema of the repository is made of the rules of the reader', async () => {
    const written: unknown = JSON.parse(await readFile('schemas/config.schema.json', 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(configSchema())))
  })
})

/** What is wrong before there are values to speak of. */
const malformed: readonly (readonly [string, string, readonly [number, number] | undefined])[] = [
  ['a list', '- a\n', [1, 1]],
  ['a text', 'hello', [1, 1]],
  ['a tab as indent', 'gates:\n\t- name: a\n', [2, 1]],
  ['a key given twice', 'gates: []\nrelease: {}\ngates: []\n', [3, 1]],
  ['an open bracket', 'gates: [\n', [2, 1]],
  ['two documents', 'gates: []\n---\ngates: []\n', [2, 1]],
  ['an alias without its anchor', 'gates: *nobody\n', [1, 8]],
  ['a tag that nobody knows', 'gates: !run make\n', [1, 8]],
  ['a megabyte', `# ${'x'.repeat(1_048_576)}\n`, undefined],
  ['a megabyte of nesting', '['.repeat(1_048_576), undefined],
]

describe('refused as no config file at all:', () => {
  test.each(malformed)('%s', (_, text, at) => {
    const { problems, config } = read(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]).toMatchObject({ code: 'config-malformed', level: 'error' })
    expect(problems[0]?.place).toEqual(at === undefined ? { file: name } : { file: name, line: at[0], column: at[1] })
    expect(config).toEqual(usualConfig)
  })

  test('more aliases of a long list than a person would write', () => {
    const names = (count: number): string =>
      Array.from({ length: count }, (_, at) => `  p${at}: { path: p${at}, python: *p }`).join('\n')
    const of = (count: number) =>
      read(`packages:\n  first: { python: &p [${'"3.12", '.repeat(500)}] }\n${names(count)}\n`).problems
    expect(of(100)).toEqual([])
    expect(of(101)).toMatchObject([{ code: 'config-malformed', message: expect.stringContaining('101 aliases') }])
  })

  test('deep nesting within the size ends as a problem too', () => {
    expect(read('['.repeat(20_000)).problems[0]?.code).toBe('config-malformed')
  })
})

/** What no schema can say. */
const contradictions: readonly (readonly [string, string])[] = [
  ['gates: [{ name: a, run: b }, { name: A, run: c }]', 'two gates are called `a`'],
  ['packages: { a: { path: x }, b: { path: x/ } }', '`b` has the folder `x`, as another package has'],
  ['packages: { a: {}, b: { ecosystem: rust } }', '`b` has the folder `.`, as another package has'],
  ['packages: { a: { path: x, main: true }, b: { path: y, main: true } }', '2 packages are `main`: a, b'],
  ['packages: { a: {} }\nversion: { groups: [{ packages: [b] }] }', '`version.groups` names `b`'],
]

describe('refused as contradicting itself:', () => {
  test.each(contradictions)('%s', (text, words) => {
    expect(read(text).problems.map((each) => [each.code, each.message])).toEqual([
      ['config-invalid', expect.stringContaining(words)],
    ])
  })
})

test('all mistakes are told at once, in the order of the file', () => {
  const { problems } = read('gates: yes\nchanels: {}\nrelease: { assets: 1 }\nbuild: { timeout: long }\n')
  expect(problems.map((each) => [each.code, each.place?.line, each.place?.column])).toEqual([
    ['config-invalid', 1, 8],
    ['config-unknown-key', 2, 1],
    ['config-invalid', 3, 20],
    ['config-invalid', 4, 19],
  ])
})
