import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { childEnvironment } from '../../src/build/environment.ts'
import { runGate } from '../../src/gate/run.ts'
import type { GateRow } from '../../src/model/plan.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import { gateRow } from '../make/plan.ts'

let root = ''
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'release-action-gate-')))
})
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }))

/** Runs a gate in a folder of its own; `own` is over the job's environment. */
async function play(differs: Partial<GateRow>, own: Readonly<Record<string, string>> = {}) {
  const lines: string[] = []
  const programs = createProcess({ ...process.env, ...own })
  const env = childEnvironment(programs.environment, { RELEASE_ACTION_TREE: `test-${Math.random()}` })
  const scratch = path.join(root, 'scratch')
  rmSync(scratch, { recursive: true, force: true })
  const room = {
    process: programs,
    files,
    os: 'linux' as const,
    root,
    scratch,
    env,
    onLine: (line: string) => void lines.push(line),
  }
  const result = await runGate(room, gateRow(differs), clock)
  const told = result.problems.map((each) => `${each.level} ${each.code}: ${each.message}`)
  return { outcome: result.outcome, seconds: result.seconds, told, lines }
}

const minutes = (seconds: number): number => seconds / 60

/** Whether a process still runs; one that is only not yet buried does not. */
function isAlive(pid: string): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Waits until none of the processes is left, or gives those that are. */
async function survivors(file: string): Promise<readonly string[]> {
  const pids = readFileSync(path.join(root, file), 'utf8').trim().split(/\s+/)
  for (let tries = 0; tries < 50 && pids.some((pid) => isAlive(pid)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return pids.filter((pid) => isAlive(pid))
}

describe('a gate', () => {
  test('passes with exit code 0, its lines shown as they come', async () => {
    const { outcome, told, lines } = await play({ run: 'echo one; echo two >&2' })
    expect({ outcome, told }).toEqual({ outcome: 'passed', told: [] })
    expect(lines).toEqual(expect.arrayContaining(['$ echo one; echo two >&2', 'one', 'two']))
  })

  test('that fails is a problem with the last lines of both streams', async () => {
    const { outcome, told } = await play({ run: 'for i in $(seq 1 100); do echo "line $i"; done; echo no >&2; exit 3' })
    expect(outcome).toBe('failed')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^error gate-failed: The gate lint ended with exit code 3\. Its last lines:\nline 81\n/)
    expect(told[0]).toMatch(/line 100\nno$/)
  })

  test('stops at the first command that fails, also within a pipe', async () => {
    expect((await play({ run: 'false\necho after' })).lines).not.toContain('after')
    expect((await play({ run: 'false | cat' })).outcome).toBe('failed')
  })

  test('that does not block is a warning', async () => {
    const { outcome, told } = await play({ run: 'exit 1', blocking: false })
    expect(outcome).toBe('failed')
    expect(told).toEqual([expect.stringMatching(/^warning gate-failed/)])
  })

  test('runs in its folder, whatever that is called', async () => {
    const odd = 'a $(touch pwned) ; b'
    mkdirSync(path.join(root, odd), { recursive: true })
    expect((await play({ run: 'pwd', directory: odd })).lines).toContain(path.join(root, odd))
    expect(existsSync(path.join(root, odd, 'pwned'))).toBe(false)
  })

  test('in a folder that is not there could not be started', async () => {
    expect((await play({ directory: 'nowhere' })).told).toEqual([
      expect.stringContaining('could not be started in nowhere'),
    ])
  })

  test('sees neither the runner’s variables nor inputs nor tokens', async () => {
    const secrets = {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-1',
      ACTIONS_RUNTIME_TOKEN: 'secret-2',
      'INPUT_PYPI-TOKEN': 'secret-3',
      GITHUB_TOKEN: 'secret-4',
      GH_TOKEN: 'secret-5',
      TWINE_PASSWORD: 'secret-6',
      CARGO_REGISTRY_TOKEN: 'secret-7',
      GITHUB_ENV: '/secret-8',
      UV_PUBLISH_TOKEN: 'secret-9',
    }
    const { lines } = await play({ run: 'env' }, secrets)
    expect(lines.some((line) => line.startsWith('PATH='))).toBe(true)
    expect(lines.join('\n')).not.toContain('secret-')
  })
})

describe('a gate that hangs', () => {
  test('is ended with everything it started: children, those in the background, and those that cut themselves off', async () => {
    const run = [
      'sleep 600 & echo $! > pids',
      'setsid sleep 600 & echo $! >> pids',
      // twice forked, in a session of its own, its parents gone
      "(setsid bash -c 'sleep 600 & echo $! >> pids' &)",
      'sleep 1; echo waiting; sleep 600',
    ].join('\n')
    const { outcome, seconds, told } = await play({ run, timeout: minutes(3) })
    expect(outcome).toBe('timeout')
    expect(seconds).toBeLessThan(10)
    expect(told[0]).toMatch(/^error gate-timeout: [\s\S]*waiting$/)
    expect(await survivors('pids')).toEqual([])
  })

  test('because of a server that it left running ends when its command does, and so does the server', async () => {
    const { outcome, seconds } = await play({ run: 'setsid sleep 600 & echo $! > left; echo done', timeout: 1 })
    expect(outcome).toBe('passed')
    expect(seconds).toBeLessThan(10)
    expect(await survivors('left')).toEqual([])
  })

  test('at its input reads nothing', async () => {
    expect((await play({ run: 'read answer || echo "no input"', timeout: 1 })).lines).toContain('no input')
  })
})

describe('the surroundings', () => {
  test('of a `setup` command are its alone, and its failure is the gate’s', async () => {
    const prepare = { ...gateRow().prepare, setup: 'echo ready > state' }
    expect((await play({ prepare, run: 'cat state' })).lines).toContain('ready')
    const { outcome, told } = await play({ prepare: { ...prepare, setup: 'echo broken; exit 4' }, run: 'echo ran' })
    expect(outcome).toBe('unready')
    expect(told).toEqual([
      'error gate-unready: The surroundings of the gate lint could not be made: `setup` ended with exit code 4:\nbroken',
    ])
  })

  test('are a fresh environment with the interpreter that the row names', async () => {
    const prepare = { ...gateRow().prepare, by: 'pip' as const }
    const python = execFileSync('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])
      .toString()
      .trim()
    const run = 'python -c "import sys; print(sys.version_info[:2], sys.prefix != sys.base_prefix)"'
    const { lines, told } = await play({ prepare, python, run })
    expect(told).toEqual([])
    expect(lines).toContain(`(${python.replace('.', ', ')}) True`)
  })

  test('have the project in them, editable, with what it needs for development', async () => {
    writeFileSync(
      path.join(root, 'pyproject.toml'),
      '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "tally"\nversion = "1"\n',
    )
    writeFileSync(path.join(root, 'backend.py'), backend)
    const prepare = { ...gateRow().prepare, by: 'pip' as const, project: '.' }
    const { lines, told } = await play({ prepare, run: 'pip list --format freeze' })
    expect(told).toEqual([])
    expect(lines).toContain('tally==1')
  })
})

/** A build backend without dependencies, so that nothing is fetched. */
const backend = `import zipfile
def build_editable(directory, config_settings=None, metadata_directory=None):
    name = "tally-1-py3-none-any.whl"
    with zipfile.ZipFile(f"{directory}/{name}", "w") as wheel:
        wheel.writestr("tally.py", "")
        wheel.writestr("tally-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: tally\\nVersion: 1\\n")
        wheel.writestr("tally-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("tally-1.dist-info/RECORD", "")
    return name
build_wheel = build_editable
`
