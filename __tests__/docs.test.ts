import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parse as parseToml } from 'smol-toml'
import { options } from '../cli/completion/commands.ts'
import { publishersElsewhere } from '../cli/init/publishers.ts'
import { webhookRequest } from '../src/announce/webhook.ts'
import { files } from '../src/platform/files.ts'
import { readReleasePlease } from '../src/version/release-please/read.ts'
import { withLaptop } from './cli/release-stage.ts'
import { brokenLinks } from './docs/links.ts'
import { type Block, readPages } from './docs/pages.ts'
import { asShown, commandsOf, openTerminal, stages, tellsToken } from './docs/terminal.ts'
import { shells, verdictOn } from './docs/verdict.ts'
import { judgeYaml } from './docs/workflow-part.ts'
import { failure } from './make/announcement.ts'
import { validator } from './make/schema.ts'

/** How many blocks of each page are run here, and how many have a reason why not. A new block changes a row. */
const counted: Readonly<Record<string, readonly [run: number, excused: number]>> = {
  'README.md': [2, 2],
  'docs/after-a-release.md': [3, 0],
  'docs/laptop.md': [3, 0],
  'docs/migrating.md': [25, 1],
  'docs/other-registries.md': [3, 1],
  'docs/remote-build.md': [2, 0],
  'docs/runbook.md': [13, 5],
  'docs/security.md': [1, 0],
  'docs/troubleshooting.md': [1, 0],
}

/** What the commands of each page have come to in the end: the tags on the remote, and how many crates were uploaded. */
const outcomes: Readonly<Record<string, { readonly tags: readonly string[]; readonly uploads: number }>> = {
  'README.md': { tags: ['v0.1.0'], uploads: 0 },
  'docs/after-a-release.md': { tags: ['v0.1.0', 'v1.2.0'], uploads: 1 },
  'docs/laptop.md': { tags: ['v0.1.0', 'v0.1.1'], uploads: 1 },
  'docs/migrating.md': { tags: ['v0.1.0', 'v0.1.1'], uploads: 1 },
  'docs/remote-build.md': { tags: ['v0.1.0'], uploads: 0 },
  'docs/runbook.md': { tags: ['v0.1.0', 'v0.1.1'], uploads: 1 },
}

/** Headings whose steps publish nothing by themselves: `init` has nothing to warn of there. */
const harmless: readonly string[] = [
  'release-please-action',
  'semantic-release',
  'changesets, knope and other change files',
  'build-registry-token',
]

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '')
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const pages = await readPages()
const blocks = pages.flatMap((page) => page.blocks)
const judged = blocks.map((block) => ({ block, verdict: verdictOn(block) }))
const run = judged.flatMap(({ block, verdict }) => (verdict.kind === 'run' ? [{ ...block, ...verdict }] : []))
const inLanguage = (...languages: readonly string[]) => run.filter(({ language }) => languages.includes(language))
const named = <B extends Block>(all: readonly B[]) => all.map((block) => [block.place, block] as const)

describe('every fenced block of the README and of docs', () => {
  test('is run by a test, or carries a reason', () => {
    const wrong = judged.flatMap(({ block, verdict }) =>
      verdict.kind === 'wrong' ? [`${block.place}: ${verdict.why}`] : [],
    )
    expect(wrong).toEqual([])
    expect(run.flatMap(({ stage }) => (stage === undefined || stages[stage] !== undefined ? [] : [stage]))).toEqual([])
  })

  test('is counted', () => {
    const count = (page: string, kind: string): number =>
      judged.filter(({ block, verdict }) => block.page === page && verdict.kind === kind).length
    const found = pages
      .map(({ name }) => ({ name, ran: count(name, 'run'), excused: count(name, 'excused') }))
      .filter(({ ran, excused }) => ran + excused > 0)
    const [ran, excused] = [sum(found.map((each) => each.ran)), sum(found.map((each) => each.excused))]
    console.log(`count: ${ran} blocks of the pages run, ${excused} with a reason why not`)
    expect(Object.fromEntries(found.map((each) => [each.name, [each.ran, each.excused]]))).toEqual(counted)
  })
})

describe('the commands of', () => {
  const commanded = pages.filter(({ name }) => inLanguage(...shells).some(({ page }) => page === name))

  test.each(commanded.map(({ name }) => name))('%s do what they say, one after the other, and tell no token', (name) =>
    withLaptop({}, async (laptop) => {
      const terminal = await openTerminal(laptop)
      for (const { place, stage, codes, text } of inLanguage(...shells).filter(({ page }) => page === name)) {
        if (stage !== undefined) await stages[stage]?.(terminal)
        const { commands, said } = commandsOf(text)
        const ended = await terminal.run(commands)
        if (!codes.includes(ended.code ?? -1))
          throw new Error(`${place} ended with ${ended.code}:\n${ended.stdout}${ended.stderr}`)
        if (said !== undefined) expect(asShown(ended.stdout, laptop)).toBe(said)
        expect({ place, tells: tellsToken(ended.stdout + ended.stderr) }).toEqual({ place, tells: false })
      }
      const { remote } = await laptop.state()
      const tags = [...remote.matchAll(/refs\/tags\/(\S+)$/gm)]
        .map(([, tag = '']) => tag)
        .filter((tag) => !tag.includes('^'))
      const uploads = laptop.acts().filter((each) => each === 'PUT crates.io/api/v1/crates/new').length
      expect({ tags, uploads }).toEqual(outcomes[name])
    }),
  )
})

describe('YAML', () => {
  for (const { place, text } of inLanguage('yaml')) {
    test(`${place} is a workflow or a config file that would be taken`, () => {
      expect(judgeYaml(text).wrong).toEqual([])
    })
  }

  const foreign = inLanguage('yaml').filter(({ text }) => judgeYaml(text).kind === 'foreign steps')
  test.each(named(foreign))('%s, of another tool, is seen by init where it publishes', async (_, block) => {
    const file = '.github/workflows/other.yml'
    const seen = {
      root: '/',
      git: {
        commit: '',
        epoch: 0,
        tags: [],
        tagCommits: new Map<string, string>(),
        shallow: false,
        below: false,
        tracked: [file],
      },
    }
    const text = async (): Promise<string> => block.text
    const warned = await publishersElsewhere(seen, '.github/workflows/release.yml', { ...files, text })
    expect(warned.map(({ code }) => code)).toEqual(harmless.includes(block.heading) ? [] : ['init-publisher-elsewhere'])
  })
})

describe('JSON, TOML and Python', () => {
  for (const { place, text } of inLanguage('json')) {
    test(`${place} is what its schema, or the reader of release-please's files, takes`, async () => {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'object' && value !== null && 'event' in value) {
        expect((await validator('announcement'))(value)).toEqual([])
        return
      }
      const file = { file: 'release-please-config.json', text }
      expect(readReleasePlease(file, '{ ".": "0.1.0" }').problems).toEqual([])
    })
  }

  for (const { place, text } of inLanguage('toml')) {
    test(`${place} is TOML with something in it`, () => {
      expect(Object.keys(parseToml(text)).length).toBeGreaterThan(0)
    })
  }

  test.each(named(inLanguage('python')))('%s knows what this action has signed, and nothing else', (_, { text }) => {
    const [body, secret] = ['{"tag":"v0.2.0","text":"ü"}', 's3cret']
    const { headers = {} } = webhookRequest('https://example.org', body, failure(), secret)
    const signature = headers['x-release-action-signature-256']
    const calls = [
      [body, signature, secret],
      [body.replace('0.2.0', '0.2.1'), signature, secret],
      [body, signature, 'another'],
      [body, `sha256=${'0'.repeat(64)}`, secret],
      [body, 'ü', secret],
      [body, null, secret],
    ]
    const program = `${text}
import json, sys
print(json.dumps([is_ours(body.encode(), given, secret) for body, given, secret in json.load(sys.stdin)]))`
    const { stdout, stderr } = spawnSync('python3', ['-c', program], { encoding: 'utf8', input: JSON.stringify(calls) })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([true, false, false, false, false, false])
  })
})

test('the table of commands in the README has each command', async () => {
  const table = (await textOf('README.md')).split('## Commands')[1]?.split('\n## ')[0] ?? ''
  const named = [...table.matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(Object.keys(options)))
})

test('every invariant of docs/security.md names a test that is there', async () => {
  const page = await readFile('docs/security.md', 'utf8')
  const rows =
    page
      .split('## What is not protected')[0]
      ?.split('\n')
      .filter((line) => line.includes('__tests__/')) ?? []
  const named = rows.map((row) => /\]\(\.\.\/(__tests__\/[^)]+)\): “(.+)” *\|$/.exec(row)?.slice(1) ?? [])
  const missing = await Promise.all(
    named.map(async ([file = '', title = '']) => ((await textOf(file)).includes(title) ? [] : [`${file}: ${title}`])),
  )
  expect(rows.length).toBeGreaterThan(20)
  expect(missing.flat()).toEqual([])
})

test('every link of the pages leads to a file and to a heading that are there', () => {
  expect(brokenLinks(pages)).toEqual([])
})
