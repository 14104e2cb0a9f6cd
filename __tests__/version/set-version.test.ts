import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { object, optional, record, text } from '../../src/model/shape.ts'
import { cargoCases } from './edit-cases.ts'
import { before, edited } from './edited.ts'

// What `cargo set-version` made of the same files, as `programs/set-version.ts` wrote it down.

const recorded = object({
  tool: text,
  outcomes: record(object({ before: optional(text), changed: optional(record(text)), refused: optional(text) })),
})
const file = path.join(import.meta.dirname, 'set-version.json')
const { outcomes, tool } = recorded(JSON.parse(await readFile(file, 'utf8')), '')

/** Files that come out otherwise, and why this project does not follow. */
const differs: Readonly<Record<string, readonly [file: string, why: string]>> = {
  'a comment behind the version': ['Cargo.toml', 'it drops the comment and the blanks'],
  'an inherited version': ['Cargo.toml', 'it drops the comment'],
  'single quotes': ['Cargo.toml', 'it writes quotes of its own'],
  'three quotes': ['Cargo.toml', 'it writes quotes of its own'],
  CRLF: ['Cargo.toml', 'it changes every line end'],
  'a byte order mark': ['Cargo.toml', 'it drops the mark'],
  'no line end at the end': ['Cargo.toml', 'it adds one'],
  'an equals sign and a space': ['b/Cargo.toml', 'it drops the blank'],
}

/** What it does not take on, and this project does. */
const refusals: readonly string[] = [
  'a range that lets it in',
  'a lower bound',
  'a pre-release of a dependency',
  'a pre-release and a wildcard',
]

test(`${tool} was asked about every case`, () => {
  expect(Object.keys(outcomes).sort()).toEqual(cargoCases.map((each) => each.name).sort())
})

describe(`the files are those of ${tool}`, () => {
  test.each(cargoCases.map((each) => [each.name, each] as const))('%s', async (name, each) => {
    const { before: lock, changed = {}, refused } = outcomes[name] ?? {}
    const texts = Object.fromEntries(Object.entries(each.files).map(([at, written]) => [at, before(written)]))
    const all = lock === undefined ? texts : { ...texts, 'Cargo.lock': lock }
    const own = (await edited(each, all)).texts
    expect(refused !== undefined).toBe(refusals.includes(name))
    if (refused !== undefined) return
    const [file] = differs[name] ?? []
    const theirs = { ...all, ...changed }
    const others = Object.keys(all).filter((at) => at !== file)
    const pick = (some: Readonly<Record<string, string>>) => others.map((at) => [at, some[at]])
    expect(pick(own)).toEqual(pick(theirs))
    expect(file === undefined || own[file] !== theirs[file]).toBe(true)
  })
})
