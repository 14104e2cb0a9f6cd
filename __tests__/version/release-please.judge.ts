import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { toolAt } from '../judges/tool.ts'
import { gitEnvironment, makeRepository } from '../make/repository.ts'
import { cases, makeCase, moreCases } from './release-please/cases.ts'
import { proposeFiles } from './release-please/ours.ts'

const start = promisify(execFile)
const program = path.join(import.meta.dirname, 'programs', 'release-please.ts')

/** The files of every pull request of release-please's own. */
async function theirs(root: string): Promise<Readonly<Record<string, string>>> {
  const argv = ['--no-warnings', program, toolAt('JUDGE_NPM'), root, 'release-please-config.json']
  const { stdout } = await start(process.execPath, argv, { cwd: root, env: gitEnvironment, timeout: 60_000 })
  // its own log is on the same stream, in lines above
  const said: readonly { readonly files: Readonly<Record<string, string>> }[] = JSON.parse(
    stdout.slice(stdout.lastIndexOf('\n[') + 1),
  )
  const files: Record<string, string> = {}
  for (const each of said) {
    for (const [file, text] of Object.entries(each.files)) {
      // of several pull requests each has the manifest with its own version alone
      files[file] = file in files && file.endsWith('.json') ? joined(files[file] ?? '', text) : text
    }
  }
  return files
}

function joined(one: string, other: string): string {
  const both: unknown = Object.assign(JSON.parse(other), JSON.parse(one))
  return `${JSON.stringify(both, undefined, 2)}\n`
}

describe('release-please and we propose the same files', () => {
  test.each([...cases, ...moreCases])('$name', async (each) => {
    const repository = await makeRepository()
    try {
      await makeCase(repository, each)
      const [own, other] = [await proposeFiles(repository.root), await theirs(repository.root)]
      const names = [...new Set([...Object.keys(own), ...Object.keys(other)])].sort()
      const different = names.filter((name) => own[name] !== other[name])
      const expected = Object.keys(each.differs ?? {}).sort()
      const shown = Object.fromEntries(
        different.filter((name) => !expected.includes(name)).map((name) => [name, own[name]]),
      )
      expect(shown).toEqual(Object.fromEntries(Object.keys(shown).map((name) => [name, other[name]])))
      expect(different).toEqual(expected)
    } finally {
      await repository.remove()
    }
  })
})
