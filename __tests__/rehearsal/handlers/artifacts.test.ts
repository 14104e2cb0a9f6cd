import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import type { Handler } from '../../../rehearsal/handler.ts'
import { handleArtifacts } from '../../../rehearsal/handlers/artifacts.ts'
import { newArtifactsState, storedArtifacts } from '../../../rehearsal/handlers/artifacts/state.ts'
import { handleGitHub } from '../../../rehearsal/handlers/github.ts'
import { newGitHubState } from '../../../rehearsal/handlers/github/state.ts'
import type { JobDifferences } from '../../../rehearsal/job-facts.ts'
import { newRun } from '../../../rehearsal/run-facts.ts'
import { type PlainServer, servePlain } from '../plain-server.ts'
import { runFixture } from '../runner/fixture-action.ts'

const client = "import { DefaultArtifactClient } from '@actions/artifact'\nconst client = new DefaultArtifactClient()\n"

interface Stage {
  readonly server: PlainServer
  readonly artifacts: ReturnType<typeof newArtifactsState>
  readonly github: ReturnType<typeof newGitHubState>
  /** Runs a program with the client in a job of its own. */
  readonly run: (
    main: string,
    job?: JobDifferences,
    run?: { readonly runId?: number; readonly runAttempt?: number },
  ) => ReturnType<typeof runFixture>
}

/** The service and GitHub behind one plain server, and jobs that reach them by the variables that a runner sets. */
async function stage(use: (stage: Stage) => Promise<void>): Promise<void> {
  let handler: Handler = () => Promise.resolve('upstream')
  const server = await servePlain((request) => handler(request))
  const artifacts = newArtifactsState({ now: Date.now, run: newRun(), blobUrl: server.url })
  const github = newGitHubState({
    now: Date.now,
    repository: newRun().repository,
    artifacts,
    apiUrl: `${server.url}/api/v3`,
  })
  handler = (request) =>
    request.path.startsWith('/api/') ? handleGitHub(request, github) : handleArtifacts(request, artifacts)
  const run: Stage['run'] = (main, job = {}, run = {}) => {
    const token = `ghs_${randomBytes(6).toString('hex')}`
    github.tokens.set(token, job.permissions ?? { contents: 'read' })
    return runFixture({
      main: client + main,
      run: { apiUrl: `${server.url}/api/v3`, ...run },
      job: { githubToken: token, ...job },
      options: { resultsUrl: `${server.url}/` },
    })
  }
  try {
    await use({ server, artifacts, github, run })
  } finally {
    await server.close()
  }
}

const upload = (name: string, text: string): string => `
import { writeFile } from 'node:fs/promises'
await writeFile('one.txt', ${JSON.stringify(text)})
const made = await client.uploadArtifact('${name}', ['one.txt'], '.')
console.log(JSON.stringify(made))`

const report = "console.log('found ' + JSON.stringify("

function found(log: readonly string[]): unknown {
  const line = log.find((each) => each.startsWith('found ')) ?? log.find((each) => each.startsWith('{"size"'))
  if (line === undefined) throw new Error(log.join('\n'))
  return JSON.parse(line.replace(/^found /, ''))
}

describe('The simulated artifact service, used by @actions/artifact', () => {
  test('keeps an uploaded archive byte for byte and gives it to another job of the run', async () => {
    await stage(async ({ artifacts, run, server }) => {
      const up = await run(upload('dist', 'hello'))
      expect(up.conclusion).toBe('success')
      const stored = storedArtifacts(artifacts).get('dist')
      expect(found(up.log)).toEqual({ size: stored?.bytes.length, digest: stored?.sha256, id: stored?.id })
      const files = unzipSync(stored?.bytes ?? new Uint8Array())
      expect(Buffer.from(files['one.txt'] ?? []).toString()).toBe('hello')
      expect(
        server.requests.map((each) => each.replace(/\/artifacts\/.*/, '/artifacts/…').replace(/.*\//, '')),
      ).toEqual(['CreateArtifact', '…', '…', 'FinalizeArtifact'])
      const down = await run(
        `import { readFile } from 'node:fs/promises'
        const { artifacts } = await client.listArtifacts()
        const { artifact } = await client.getArtifact('dist')
        const result = await client.downloadArtifact(artifact.id, { path: 'out', expectedHash: artifact.digest })
        ${report}{ names: artifacts.map((each) => each.name), digest: artifact.digest, text: await readFile('out/one.txt', 'utf8'), mismatch: result.digestMismatch }))`,
        { id: 'publish' },
      )
      expect(found(down.log)).toEqual({
        names: ['dist'],
        digest: `sha256:${stored?.sha256 ?? ''}`,
        text: 'hello',
        mismatch: false,
      })
    })
  })

  test('puts an archive of several blocks together in their order', async () => {
    await stage(async ({ artifacts, run, server }) => {
      const up = await run(`
        import { writeFile } from 'node:fs/promises'
        import { randomBytes, createHash } from 'node:crypto'
        const bytes = randomBytes(20 * 1024 * 1024)
        await writeFile('big.bin', bytes)
        await client.uploadArtifact('big', ['big.bin'], '.', { compressionLevel: 0 })
        ${report}{ sha256: createHash('sha256').update(bytes).digest('hex') }))`)
      expect(server.requests.filter((each) => each.startsWith('PUT '))).toHaveLength(4)
      const files = unzipSync(storedArtifacts(artifacts).get('big')?.bytes ?? new Uint8Array())
      const sha256 = createHash('sha256')
        .update(files['big.bin'] ?? '')
        .digest('hex')
      expect(found(up.log)).toEqual({ sha256 })
    })
  })

  test('takes a name once a run attempt, and the same name again in the next attempt', async () => {
    await stage(async ({ artifacts, run }) => {
      await run(upload('dist', 'one'))
      const again = await run(upload('dist', 'two'), { id: 'other' })
      expect(again.conclusion).toBe('failure')
      expect(again.log.join('\n')).toContain(
        '(409) Conflict: an artifact with this name already exists on the workflow run',
      )
      expect((await run(upload('dist', 'two'), {}, { runAttempt: 2 })).conclusion).toBe('success')
      expect(artifacts.artifacts.filter((each) => each.finalized)).toHaveLength(2)
    })
  })

  test('frees a name that is deleted', async () => {
    await stage(async ({ artifacts, run }) => {
      const first = await run(
        `${upload('dist', 'one')}\nawait client.deleteArtifact('dist')\nawait client.uploadArtifact('dist', ['one.txt'], '.')`,
      )
      expect(first.conclusion).toBe('success')
      expect(artifacts.artifacts).toHaveLength(1)
    })
  })

  test('hides another run from its own client, and shows it to one with a token and actions: read', async () => {
    await stage(async ({ artifacts, run, github }) => {
      await run(upload('dist', 'old bytes'), {}, { runId: 41 })
      const id = storedArtifacts(artifacts, 41).get('dist')?.id ?? 0
      const find = (token: string): string =>
        `{ findBy: { token: '${token}', workflowRunId: 41, repositoryOwner: 'octo-org', repositoryName: 'octo-repo' } }`
      const alone = await run(
        `${report}(await client.listArtifacts()).artifacts))\nawait client.downloadArtifact(${id})`,
      )
      expect(found(alone.log)).toEqual([])
      expect(alone.log.join('\n')).toContain('No artifacts found for ID')
      github.tokens.set('ghs_reads', { actions: 'read' })
      const allowed = await run(`import { readFile } from 'node:fs/promises'
        const { artifacts } = await client.listArtifacts(${find('ghs_reads')})
        await client.downloadArtifact(artifacts[0].id, { ...${find('ghs_reads')}, path: 'out', expectedHash: artifacts[0].digest })
        ${report}{ id: artifacts[0].id, text: await readFile('out/one.txt', 'utf8') }))`)
      expect(found(allowed.log)).toEqual({ id, text: 'old bytes' })
      github.tokens.set('ghs_none', { contents: 'write' })
      const refused = await run(`await client.downloadArtifact(${id}, ${find('ghs_none')})`)
      expect(refused.conclusion).toBe('failure')
      expect(refused.log.join('\n')).toContain('Resource not accessible by integration')
    })
  })

  test('holds a file that is not archived under its own name', async () => {
    await stage(async ({ artifacts, run }) => {
      const up = await run(`import { readFile, writeFile } from 'node:fs/promises'
        await writeFile('notes.md', '# Notes')
        const made = await client.uploadArtifact('ignored', ['notes.md'], '.', { skipArchive: true })
        await client.downloadArtifact(made.id, { path: 'out' })
        ${report}await readFile('out/notes.md', 'utf8')))`)
      expect(found(up.log)).toBe('# Notes')
      expect(storedArtifacts(artifacts).get('notes.md')?.bytes.toString()).toBe('# Notes')
    })
  })
})
