import { describe, expect, test } from '@jest/globals'
import { cargoCases, pythonCases, sourceCases } from './edit-cases.ts'
import { after, before, edited } from './edited.ts'

const all = [...cargoCases, ...pythonCases, ...sourceCases]
const mapped = (files: Readonly<Record<string, string>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, change(text)]))

describe('an edit changes the characters of the version alone', () => {
  test.each(all.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const done = await edited(each, mapped(each.files, before))
    expect(done.problems).toEqual([])
    expect(done.texts).toEqual(mapped(each.files, after))
  })

  test.each(all.map((each) => [each.name, each] as const))('and a second run nothing: %s', async (_, each) => {
    const once = mapped(each.files, after)
    expect(await edited(each, once)).toEqual({ texts: once, problems: [] })
  })
})

const crate = '[package]\nname = "a"\nversion = "0.1.0"\n'
const workspace = '[workspace]\nmembers = ["a", "b"]\n'
const needs = (requirement: string) =>
  `[package]\nname = "b"\nversion = "0.1.0"\n\n[dependencies]\na = { path = "../a", version = "${requirement}" }\n`

describe('what cannot be edited stops everything', () => {
  test.each([
    [
      'a bound that shuts it out',
      { 'Cargo.toml': workspace, 'a/Cargo.toml': crate, 'b/Cargo.toml': needs('<0.2') },
      undefined,
      'b/Cargo.toml:6: the requirement "<0.2" does not let 0.2.0 in',
    ],
    [
      'two bounds',
      { 'Cargo.toml': workspace, 'a/Cargo.toml': crate, 'b/Cargo.toml': needs('>=0.1, <0.2') },
      undefined,
      'the requirement ">=0.1, <0.2" does not let 0.2.0 in',
    ],
    [
      'nonsense',
      { 'Cargo.toml': workspace, 'a/Cargo.toml': crate, 'b/Cargo.toml': needs('latest') },
      undefined,
      'the requirement "latest"',
    ],
    ['a file that is not there', { 'Cargo.toml': crate }, { path: 'no.md', at: undefined }, 'no.md is not there'],
    [
      'a file without a marker',
      { 'Cargo.toml': crate, 'x.md': 'version 0.1.0\n' },
      { path: 'x.md', at: undefined },
      'x.md: no line bears a marker',
    ],
    [
      'a marker without a version',
      { 'Cargo.toml': crate, 'x.md': 'a\nnone x-release-please-version\n' },
      { path: 'x.md', at: undefined },
      'x.md:2: the marked line has no version',
    ],
    [
      'a block without a version',
      { 'Cargo.toml': crate, 'x.md': 'x-release-please-start-version\nnone\nx-release-please-end\n' },
      { path: 'x.md', at: undefined },
      'x.md:1: the marked line has no version',
    ],
    [
      'a path to nothing',
      { 'Cargo.toml': crate, 'x.json': '{"version": "0.1.0"}' },
      { path: 'x.json', at: '$.no' },
      'x.json: there is no text at `$.no`',
    ],
    [
      'a path to a number',
      { 'Cargo.toml': crate, 'x.json': '{"version": 1}' },
      { path: 'x.json', at: '$.version' },
      'there is no text at',
    ],
    [
      'a path that is none',
      { 'Cargo.toml': crate, 'x.json': '{"version": "0.1.0"}' },
      { path: 'x.json', at: '$..[' },
      'there is no text at',
    ],
    [
      'a path in a text',
      { 'Cargo.toml': crate, 'x.md': '0.1.0' },
      { path: 'x.md', at: 'version' },
      'is a path, and the file is no TOML, JSON or YAML',
    ],
    [
      'broken JSON',
      { 'Cargo.toml': crate, 'x.json': '{"version": ' },
      { path: 'x.json', at: 'version' },
      'x.json cannot be read: unexpected end',
    ],
    [
      'broken YAML',
      { 'Cargo.toml': crate, 'x.yaml': 'a: [1\nb: }' },
      { path: 'x.yaml', at: 'a' },
      'x.yaml cannot be read',
    ],
    ['broken TOML', { 'Cargo.toml': crate, 'x.toml': 'a = \n' }, { path: 'x.toml', at: 'a' }, 'x.toml cannot be read'],
    [
      'a YAML text over several lines',
      { 'Cargo.toml': crate, 'x.yaml': 'version: |\n  0.1.0\n' },
      { path: 'x.yaml', at: 'version' },
      'there is no text at',
    ],
  ] as const)('%s', async (_, files, extra, words) => {
    const done = await edited({ name: '', to: { a: '0.2.0' }, files, ...(extra && { extra: [extra] }) }, files)
    expect(done.problems).toEqual([expect.stringContaining(words)])
  })
})

test('there are at least 60 files', () => {
  expect(
    all.flatMap((each) => Object.values(each.files).filter((text) => text.includes('→'))).length,
  ).toBeGreaterThanOrEqual(60)
})
