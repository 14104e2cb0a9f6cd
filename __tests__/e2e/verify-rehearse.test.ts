import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../../rehearsal/report.ts'
import { entry } from '../make/entry.ts'

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'rehearse-verify-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

test('a rehearsal tries a held release where the config asks for it, and publishes its draft then', async () => {
  const project = path.join(scratch, 'shelf')
  await cp('rehearsal/projects/workspace', project, { recursive: true })
  await mkdir(path.join(project, '.github'))
  await writeFile(path.join(project, '.github', 'release-action.yml'), 'verify: { on: [ubuntu-latest] }\n')
  const at = path.join(scratch, 'report.json')
  const child = spawn(process.execPath, [entry, 'rehearse', project, '--no-gates', '--report', at], { stdio: 'ignore' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const report: Report = JSON.parse(await readFile(at, 'utf8'))
  const names = report.steps.map(({ name }) => name)
  expect(names.slice(names.indexOf('publish'), names.indexOf('publish') + 3)).toEqual(['publish', 'verify', 'release'])
  expect(report.steps.filter(({ ok }) => !ok)).toEqual([])
  expect(report.release).toMatchObject({ draft: false })
  // what the last job sent: the draft is published, the receipt stored
  const sent = report.requests.filter(({ job, method }) => job === 'release' && !['GET', 'HEAD'].includes(method))
  expect(new Set(sent.map(({ service }) => service))).toEqual(new Set(['artifacts', 'github']))
  expect(report.requests.filter(({ job, service }) => job === 'verify' && service === 'crates').length).toBeGreaterThan(
    0,
  )
  expect(code).toBe(0)
}, 240_000)
