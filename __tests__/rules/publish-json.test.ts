import { describe, expect, test } from '@jest/globals'
import { normalisedTarget } from '../../src/rules/cfg-expression.ts'
import { publishJson } from '../../src/rules/publish-json.ts'
import { normalisedRequirement } from '../../src/rules/version-requirement.ts'
import { examineBytes } from '../make/content.ts'
import { type CrateShape, makeCrate } from '../make/crate.ts'

// every expected text here is what cargo 1.95 sent; judge-publish-json.judge.ts holds us to the cargo of the day

async function jsonOf(shape: CrateShape, index?: string): Promise<string> {
  const { crate } = await examineBytes('tiny-1.0.0.crate', makeCrate('tiny', '1.0.0', shape))
  if (crate === undefined) throw new Error('not read as a crate')
  return publishJson(crate, index)
}

/** The part of the JSON from one field to the next. */
const between = (json: string, from: string, to: string): string =>
  json.slice(json.indexOf(`"${from}":`), json.indexOf(`,"${to}":`))

const depsOf = async (tables: CrateShape['tables'], index?: string): Promise<string> =>
  between(await jsonOf({ ...(tables && { tables }) }, index), 'deps', 'features":{')

describe('the JSON of a publish request', () => {
  test('has every field in cargo’s order, empty where the manifest is silent', async () => {
    expect(await jsonOf({ package: { description: undefined, license: undefined } })).toBe(
      '{"name":"tiny","vers":"1.0.0","deps":[],"features":{},"authors":[],"description":null,"documentation":null,"homepage":null,"readme":null,"readme_file":null,"keywords":[],"categories":[],"license":null,"license_file":null,"repository":null,"badges":{},"links":null,"rust_version":null}',
    )
  })

  test('has the text of the README, with its mark and its line ends', async () => {
    const json = await jsonOf({
      package: { readme: 'docs/ABOUT.md' },
      entries: [{ path: 'docs/ABOUT.md', content: '\ufeff# "Ü" \\\r\n\u007f\u2028🦀\u0001' }],
    })
    expect(between(json, 'readme', 'keywords')).toBe(
      '"readme":"\ufeff# \\"Ü\\" \\\\\\r\\n\u007f\u2028🦀\\u0001","readme_file":"docs/ABOUT.md"',
    )
  })

  test('sorts features by bytes, numbers too, and leaves what each enables in its order', async () => {
    const features = { zed: ['b', '2'], b: [], 10: [], 2: [], a_b: [], 'a-b': [], Z: ['dep:x', 'y?/f'] }
    expect(between(await jsonOf({ tables: { features } }), 'features', 'authors')).toBe(
      '"features":{"10":[],"2":[],"Z":["dep:x","y?/f"],"a-b":[],"a_b":[],"b":[],"zed":["b","2"]}',
    )
  })

  test('has no feature that an optional dependency implies', async () => {
    const dependencies = { implied: { version: '1', optional: true } }
    expect(await jsonOf({ tables: { dependencies } })).toContain(',"features":{},"authors":')
  })

  test('sorts badges and what is in them', async () => {
    const badges = { maintenance: { status: 'none' }, appveyor: { repository: 'x/y', branch: 'main' } }
    expect(between(await jsonOf({ tables: { badges } }), 'badges', 'links')).toBe(
      '"badges":{"appveyor":{"branch":"main","repository":"x/y"},"maintenance":{"status":"none"}}',
    )
  })

  test('has dependencies by kind and name, those of targets last, in cargo’s two orders', async () => {
    const json = await depsOf({
      'build-dependencies': { c: { version: '1' } },
      'dev-dependencies': { b: { version: '1' } },
      dependencies: { z: { version: '1' }, a: { version: '1' } },
      target: {
        'x86_64-unknown-linux-gnu': { dependencies: { x: { version: '1' } } },
        'cfg( windows )': {
          'dev-dependencies': { d: { version: '1' } },
          'build-dependencies': { e: { version: '1' } },
          dependencies: { f: { version: '1' } },
        },
      },
    })
    const found = [...json.matchAll(/"name":"(\w)".*?"target":(.*?),"kind":"(\w+)"/g)].map((match) => match.slice(1))
    expect(found).toEqual([
      ['a', 'null', 'normal'],
      ['z', 'null', 'normal'],
      ['b', 'null', 'dev'],
      ['c', 'null', 'build'],
      ['f', '"cfg(windows)"', 'normal'],
      ['e', '"cfg(windows)"', 'build'],
      ['d', '"cfg(windows)"', 'dev'],
      ['x', '"x86_64-unknown-linux-gnu"', 'normal'],
    ])
  })

  test('names a renamed dependency by its real name, at the place of its alias', async () => {
    expect(
      await depsOf({
        dependencies: {
          b: { version: '1' },
          a: { version: '0.3', package: 'zed', optional: true, 'default-features': false, features: ['f2', 'f1'] },
        },
      }),
    ).toContain(
      '[{"optional":true,"default_features":false,"name":"zed","features":["f2","f1"],"version_req":"^0.3","target":null,"kind":"normal","explicit_name_in_toml":"a"},{"optional":false,"default_features":true,"name":"b",',
    )
  })

  test('names for another registry those dependencies that are not its own', async () => {
    const tables = {
      dependencies: {
        mine: { version: '1', 'registry-index': 'sparse+https://mine.example.org/index/' },
        public: { version: '1' },
        third: { version: '1', 'registry-index': 'sparse+https://third.example.org/' },
      },
    }
    const json = await depsOf(tables, 'sparse+https://mine.example.org/index/')
    expect(json.match(/"name":"\w+"|"registry":"[^"]+"/g)).toEqual([
      '"name":"mine"',
      '"name":"public"',
      '"registry":"https://github.com/rust-lang/crates.io-index"',
      '"name":"third"',
      '"registry":"sparse+https://third.example.org/"',
    ])
  })
})

test.each([
  ['1', '^1'],
  ['1.2', '^1.2'],
  [' ^ 1.2', '^1.2'],
  ['= 1.2', '=1.2'],
  ['>=1,<2.0.0', '>=1, <2.0.0'],
  ['> 1.0.0 , <= 2.0', '>1.0.0, <=2.0'],
  ['~1', '~1'],
  ['*', '*'],
  ['x', '*'],
  ['1.*', '1.*'],
  ['1.2.x', '1.2.*'],
  ['1.*.*', '1.*'],
  ['1.X', '1.*'],
  ['=1.*', '=1'],
  ['>=1.2.*', '>=1.2'],
  ['> 0.1.0-alpha.1', '>0.1.0-alpha.1'],
  ['1.2.3+build.5', '^1.2.3'],
  ['one', 'one'],
  ['>1, ', '>1, '],
])('the requirement %j is written %j', (text, written) => {
  expect(normalisedRequirement(text)).toBe(written)
})

test.each([
  ['cfg(windows)', 'cfg(windows)'],
  ['cfg( unix )', 'cfg(unix)'],
  ['cfg(not( windows))', 'cfg(not(windows))'],
  ['cfg(all( unix,not(target_os="macos"),any(a , b,)))', 'cfg(all(unix, not(target_os = "macos"), any(a, b)))'],
  ['cfg(any())', 'cfg(any())'],
  ['cfg(target_arch   =   "wasm32")', 'cfg(target_arch = "wasm32")'],
  ['cfg(all(r#foo, r#bar="a b"))', 'cfg(all(r#foo, r#bar = "a b"))'],
  ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-gnu'],
  ['cfg(all(unix)', 'cfg(all(unix)'],
  ['cfg(a b)', 'cfg(a b)'],
  ['cfg(a = b)', 'cfg(a = b)'],
  ['cfg(a, )', 'cfg(a, )'],
  ['cfg(%)', 'cfg(%)'],
])('the target %j is written %j', (key, written) => {
  expect(normalisedTarget(key)).toBe(written)
})
