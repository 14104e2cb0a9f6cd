import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { handleIdentity, newIdentityState } from '../../rehearsal/handlers/identity.ts'
import { idTokenRequestUrl, newJob } from '../../rehearsal/job-facts.ts'
import { isSignedBy, readJwt } from '../../rehearsal/jwt.ts'
import { newRun } from '../../rehearsal/run-facts.ts'
import { servePlain } from './plain-server.ts'
import { runFixture } from './runner/fixture-action.ts'

const append =
  "import { appendFileSync } from 'node:fs'\nconst put = (name, text) => appendFileSync(process.env[name], text)\n"
const showEnvironment = "console.log('env ' + JSON.stringify(process.env))"

function environment(log: readonly string[]): Readonly<Record<string, string>> {
  return JSON.parse((log.find((each) => each.startsWith('env ')) ?? 'env {}').slice(4)) as Record<string, string>
}

describe('The simulated runner', () => {
  test('gives a step the variables of its run, its inputs, and nothing of this process', async () => {
    process.env['OF_THIS_PROCESS'] = 'x'
    const end = await runFixture({
      main: showEnvironment,
      run: { event: 'pull_request', ref: 'refs/pull/7/merge', headRef: 'fix', baseRef: 'main', runId: 5 },
      options: {
        with: { live: 'true', 'two words': 'y' },
        env: { HTTPS_PROXY: 'http://127.0.0.1:9', GITHUB_REF: 'refs/heads/forged' },
      },
    })
    delete process.env['OF_THIS_PROCESS']
    const env = environment(end.log)
    expect(env).toMatchObject({
      CI: 'true',
      PATH: '/nowhere',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_HEAD_REF: 'fix',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_RUN_ID: '5',
      GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/release.yml@refs/pull/7/merge',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
      ACTIONS_RESULTS_URL: 'https://results-receiver.actions.githubusercontent.com/',
      RUNNER_ENVIRONMENT: 'github-hosted',
      INPUT_LIVE: 'true',
      INPUT_TWO_WORDS: 'y',
      INPUT_STEP: 'dry-run',
      'INPUT_GITHUB-TOKEN': '***',
    })
    for (const name of [
      'GITHUB_TOKEN',
      'OF_THIS_PROCESS',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'NODE_OPTIONS',
      'RUNNER_DEBUG',
    ]) {
      expect(env).not.toHaveProperty([name])
    }
  })

  test('hands out the way to an identity with id-token: write alone, and it works with @actions/core', async () => {
    const identity = newIdentityState({ now: Date.now, run: newRun() })
    const server = await servePlain((request) => handleIdentity(request, identity))
    const job = { permissions: { 'id-token': 'write' }, environment: 'release' } as const
    const url = new URL(idTokenRequestUrl(newJob(newRun(), Date.now(), job)))
    const end = await runFixture({
      main: "import * as core from '@actions/core'\ncore.setOutput('jwt', await core.getIDToken('pypi'))\nconsole.log(process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)",
      job,
      options: { idTokenUrl: `${server.url}${url.pathname}${url.search}` },
    })
    await server.close()
    const jwt = end.outputs['jwt'] ?? ''
    expect(isSignedBy(jwt, identity.publicKey)).toBe(true)
    expect(readJwt(jwt)?.claims).toMatchObject({ aud: 'pypi', sub: 'repo:octo-org/octo-repo:environment:release' })
    expect(end.jobOutputs).toEqual({})
    expect(end.annotations.map((each) => each.message)).toEqual(["Skip output 'jwt' since it may contain secret."])
    expect(end.log.join('\n')).not.toContain(end.job.runtimeToken)
  })

  test('collects what a step says through @actions/core, and gives its state to the post program', async () => {
    const end = await runFixture({
      main: `import * as core from '@actions/core'
        core.setSecret('hunter2')
        core.setOutput('version', '1.0.0')
        core.setOutput('notes', 'one\\ntwo = 2')
        core.saveState('token', 'hunter2')
        core.exportVariable('FROM_MAIN', 'a\\nb')
        core.addPath('/added')
        core.startGroup('Publish'); core.info('with hunter2'); core.endGroup()
        core.warning('careful', { title: 'Care', file: 'a.py', startLine: 2 })
        await core.summary.addRaw('# Done with hunter2\\n').write()`,
      post: `import * as core from '@actions/core'
        console.log(JSON.stringify([core.getState('token') === 'hunter2', process.env.FROM_MAIN, process.env.PATH, core.getInput('step')]))
        await core.summary.addRaw('revoked').write()`,
    })
    expect(end).toMatchObject({
      conclusion: 'success',
      exitCode: 0,
      post: { exitCode: 0 },
      outputs: { version: '1.0.0', notes: 'one\ntwo = 2' },
      jobOutputs: { version: '1.0.0', notes: 'one\ntwo = 2' },
      state: { token: 'hunter2' },
      env: { FROM_MAIN: 'a\nb' },
      annotations: [{ level: 'warning', message: 'careful', title: 'Care', file: 'a.py', line: 2 }],
      masks: 3,
      orphans: [],
    })
    expect(end.summary.replaceAll('\r', '')).toBe('# Done with ***\nrevoked')
    expect(end.log).toEqual([
      '##[group]Run ./',
      'with:',
      '  step: dry-run',
      '  live: false',
      '  github-token: ***',
      '##[endgroup]',
      '##[group]Publish',
      'with ***',
      '##[endgroup]',
      '##[warning]careful',
      'Post job cleanup.',
      '[true,"a\\nb","/added:/nowhere","dry-run"]',
    ])
  })

  test('writes the event’s payload and starts in the workspace', async () => {
    const end = await runFixture({
      main: `${append}const event = JSON.parse((await import('node:fs')).readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
        put('GITHUB_OUTPUT', 'ref=' + event.ref + '\\nprivate=' + event.repository.private + '\\nhere=' + (process.cwd() === process.env.GITHUB_WORKSPACE) + '\\n')`,
      run: { repository: { visibility: 'private' } },
    })
    expect(end.outputs).toEqual({ ref: 'refs/tags/v1.0.0', private: 'true', here: 'true' })
  })

  test.each<[string, string, string]>([
    ['a malformed output', "put('GITHUB_OUTPUT', 'a=b\\nplain\\n')", "Invalid format 'plain'"],
    [
      'an output without its delimiter',
      "put('GITHUB_OUTPUT', 'a=b\\nc<<EOF\\nd\\n')",
      "Invalid value. Matching delimiter not found 'EOF'",
    ],
    [
      'a summary over a mebibyte',
      "put('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1025))",
      '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1025k.',
    ],
    [
      'NODE_OPTIONS in the environment',
      "put('GITHUB_ENV', 'NODE_OPTIONS=--x\\n')",
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    ],
  ])('says what is wrong with %s', async (name, main, message) => {
    const end = await runFixture({ main: append + main, post: '' })
    expect(end.annotations.map((each) => each.message)).toContain(message)
    expect(end.conclusion).toBe(name.includes('output') ? 'failure' : 'success')
    expect(end.outputs).toEqual(name.includes('output') ? { a: 'b' } : {})
    expect(end).toMatchObject({ exitCode: 0, post: { exitCode: 0 }, env: {}, summary: '' })
  })

  test('warns of an input that the action does not have, and hands it over', async () => {
    const end = await runFixture({ main: 'console.log(process.env.INPUT_LIFE)', options: { with: { life: '42' } } })
    expect(end.annotations).toEqual([
      {
        level: 'warning',
        message: "Unexpected input(s) 'life', valid inputs are ['step', 'live', 'github-token', 'two words']",
      },
    ])
    expect(end.log).toContain('42')
  })

  test.each<[string, string, object]>([
    ['failed', 'process.exitCode = 3', { exitCode: 3, main: { signal: undefined } }],
    ['threw', "throw new Error('no')", { exitCode: 1 }],
    ['was killed', "process.kill(process.pid, 'SIGKILL')", { exitCode: undefined, main: { signal: 'SIGKILL' } }],
  ])('runs the post program after a main program that %s', async (_, then, expected) => {
    const main = `${append}put('GITHUB_STATE', 'token=t\\n')\n${then}`
    const end = await runFixture({ main, post: "console.log('state ' + process.env.STATE_token)" })
    expect(end).toMatchObject({ conclusion: 'failure', post: { exitCode: 0 }, ...expected })
    expect(end.log.at(-1)).toBe('state t')
  })

  test('fails the job for a post program that fails', async () => {
    expect(await runFixture({ main: '', post: 'process.exit(1)' })).toMatchObject({
      conclusion: 'failure',
      exitCode: 0,
    })
  })

  const wait = "setInterval(() => {}, 1000)\nconsole.log('ready')"
  test.each<[string, string, object, string[]]>([
    [
      'at SIGINT when it minds it',
      `process.on('SIGINT', () => { console.log('got INT'); process.exit(130) })\n${wait}`,
      { exitCode: 130 },
      ['got INT'],
    ],
    [
      'at SIGTERM when it ignores SIGINT',
      `process.on('SIGINT', () => console.log('got INT'))\n${wait}`,
      { main: { signal: 'SIGTERM' } },
      ['got INT'],
    ],
    [
      'by SIGKILL when it ignores both',
      `process.on('SIGINT', () => {}); process.on('SIGTERM', () => console.log('got TERM'))\n${wait}`,
      { main: { signal: 'SIGKILL' } },
      ['got TERM'],
    ],
  ])('ends a cancelled program %s, and then runs the post program', async (_, main, expected, lines) => {
    const cancel = new AbortController()
    const end = await runFixture({
      main,
      post: "console.log('post')",
      options: {
        cancel: cancel.signal,
        patience: { interrupt: 300, terminate: 300 },
        onLine: (line) => line === 'ready' && cancel.abort(),
      },
    })
    expect(end).toMatchObject({ conclusion: 'cancelled', post: { exitCode: 0 }, ...expected })
    expect(end.log).toEqual(expect.arrayContaining([...lines, 'post']))
  })

  test('kills at once where that is asked for', async () => {
    const kill = new AbortController()
    const main = `process.on('SIGTERM', () => console.log('got TERM'))\n${wait}`
    const onLine = (line: string): void => void (line === 'ready' && kill.abort())
    const end = await runFixture({ main, post: '', options: { kill: kill.signal, onLine } })
    expect(end).toMatchObject({ conclusion: 'failure', main: { signal: 'SIGKILL' }, post: { exitCode: 0 } })
    expect(end.log).not.toContain('got TERM')
  })

  test('ends the processes that the job leaves behind, detached ones too', async () => {
    const child = (detached: boolean): string =>
      `spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: ${String(detached)} })`
    const end = await runFixture({
      main: `import { spawn } from 'node:child_process'
        const children = [${child(true)}, ${child(false)}]
        for (const each of children) each.unref()
        console.log('children ' + JSON.stringify(children.map((each) => each.pid)))`,
    })
    const ids = JSON.parse((end.log.find((each) => each.startsWith('children ')) ?? '').slice(9)) as number[]
    expect(new Set(end.orphans)).toEqual(new Set(ids))
    const alive = spawnSync('ps', ['-o', 'stat=', '-p', ids.join(',')])
      .stdout.toString()
      .split('\n')
      .filter((stat) => /^[^Z\s]/.test(stat))
    expect(alive).toEqual([])
  })

  test('ends those of an environment of their own where they are in the group of one that it knows', async () => {
    // the shell leads a group, knows the job and waits; what it has started does neither
    const shell = `env -i "$0" -e "setInterval(() => {}, 1000)" & echo $!; wait`
    const end = await runFixture({
      options: { path: process.env['PATH'] ?? '' },
      main: `import { spawn } from 'node:child_process'
        const shell = spawn('sh', ['-c', ${JSON.stringify(shell)}, process.execPath], { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
        shell.stdout.once('data', (id) => {
          console.log('children ' + JSON.stringify([shell.pid, Number(id)]))
          process.exit()
        })`,
    })
    const ids = JSON.parse((end.log.find((each) => each.startsWith('children ')) ?? '').slice(9)) as number[]
    expect(new Set(end.orphans)).toEqual(new Set(ids))
  })

  test('throws for an expression that it does not know', async () => {
    const { resolveInputs } = await import('../../rehearsal/runner/inputs.ts')
    const action = { using: 'node24', main: 'x', post: undefined, inputs: new Map([['a', '${{ secrets.X }}']]) }
    expect(() => resolveInputs(action, {}, newJob(newRun(), 0))).toThrow('${{ secrets.X }}')
    expect(resolveInputs(action, { A: 'given' }, newJob(newRun(), 0)).inputs.get('A')).toBe('given')
  })
})
