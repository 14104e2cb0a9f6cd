import path from 'node:path'
import type { RemoteBuild } from '../model/config.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Platform } from '../model/target.ts'
import type { Files } from '../ports/files.ts'
import { failedTool } from './run.ts'
import { hostWords, lineProblem, type Line, ssh } from './remote-host.ts'
import { shellWord } from './shell-words.ts'

/** What the machine is and has. */
export interface RemoteFacts {
  readonly system: string
  readonly machine: string
  /** Programs on its PATH, of those that were asked for. */
  readonly tools: ReadonlySet<string>
  /** The container engine that answers. */
  readonly engine: string | undefined
  /** A configuration of cargo there that asks for `target-cpu=native`. */
  readonly native: string | undefined
}

/** Where a job has its files there; nothing but the cache outlives it. */
export interface RemoteFolders {
  readonly job: string
  readonly cache: string
}

/** The folders of one job, below the one that the config names. */
export const foldersOf = (directory: string, id: string): RemoteFolders => ({
  job: `${directory}/release-action-jobs/${id}`,
  cache: `${directory}/release-action-cache`,
})

/** What a job of a machine that was cut off has left is taken away after this many minutes: a day. */
const leftover = 1440

/** The script that asks all of it at once and makes the folders. Greetings of a login shell are told apart by the mark. */
export function preflightScript({ job, cache }: RemoteFolders): string {
  return [
    'umask 077',
    `say() { printf 'release-action: %s=%s\\n' "$1" "$2"; }`,
    'PATH="$HOME/.cargo/bin:$PATH"',
    'say system "$(uname -s)"',
    'say machine "$(uname -m)"',
    'for tool in rsync tar setsid python3 cargo rustup docker podman; do',
    '  if command -v "$tool" >/dev/null 2>&1; then say tool "$tool"; fi',
    'done',
    'for engine in docker podman; do',
    '  if "$engine" info >/dev/null 2>&1; then say engine "$engine"; break; fi',
    'done',
    `if python3 -c 'import venv, ensurepip' >/dev/null 2>&1; then say tool venv; fi`,
    `for file in "\${CARGO_HOME:-$HOME/.cargo}/config.toml" "\${CARGO_HOME:-$HOME/.cargo}/config"; do`,
    `  if grep -q 'target-cpu *= *native' "$file" 2>/dev/null; then say native "$file"; fi`,
    'done',
    `mkdir -p ${shellWord(job)} ${shellWord(cache)} && say folder made`,
    `find ${shellWord(path.posix.dirname(job))} -mindepth 1 -maxdepth 1 -mmin +${leftover} -exec rm -rf {} + 2>/dev/null`,
    'exit 0',
    '',
  ].join('\n')
}

/** Asks the machine what it is and has, and makes the folders of the job there. */
export async function askRemote(
  line: Line,
  folders: RemoteFolders,
  files: Pick<Files, 'write'>,
): Promise<RemoteFacts | { readonly problem: Problem }> {
  const script = path.join(line.cwd, 'preflight.sh')
  await files.write(script, preflightScript(folders))
  const said: string[] = []
  const exit = await ssh({ ...line, onLine: (each) => said.push(each) }, ['sh', '-s'], { input: { file: script } })
  const broken = exit.code === 0 ? undefined : lineProblem(line.remote, exit)
  if (broken !== undefined) return { problem: broken }
  if (exit.code !== 0) return { problem: failedTool(['ssh', line.remote.host, 'sh', '-s'], exit) }
  const facts = said.flatMap((each) => {
    const [, name, value] = /^release-action: (\w+)=(.*)$/.exec(each) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value }]
  })
  const valueOf = (wanted: string): string | undefined => facts.find(({ name }) => name === wanted)?.value
  if (valueOf('folder') === undefined) {
    return {
      problem: unfit(
        line.remote,
        `its folder ${line.remote.directory} cannot be written`,
        'Name another with build.remote.directory.',
      ),
    }
  }
  return {
    system: valueOf('system') ?? 'unknown',
    machine: valueOf('machine') ?? 'unknown',
    tools: new Set(facts.flatMap(({ name, value }) => (name === 'tool' ? [value] : []))),
    engine: valueOf('engine'),
    native: valueOf('native'),
  }
}

/** Everything that keeps the machine from building for a platform. */
export function unfitness(remote: RemoteBuild, facts: RemoteFacts, platform: Platform): readonly Problem[] {
  const { system, machine, tools, engine, native } = facts
  if (system !== 'Linux') return [unfit(remote, `it is ${system}, and not Linux`, 'Name a Linux machine.')]
  const own = machine === 'arm64' ? 'aarch64' : machine
  const problems: Problem[] = []
  if (!tools.has('setsid')) {
    problems.push(unfit(remote, 'it has no setsid, by which a build is ended', 'Install util-linux there.'))
  }
  if (!tools.has('rsync') && !tools.has('tar')) {
    problems.push(unfit(remote, 'it has neither rsync nor tar', 'Install rsync there.'))
  }
  if (remote.with === 'container') {
    if (engine === undefined) {
      const there = ['docker', 'podman'].filter((each) => tools.has(each))
      problems.push(
        there.length === 0
          ? unfit(remote, 'it has neither Docker nor Podman', 'Install one there, or say with: zig')
          : unfit(
              remote,
              `${there[0]} is there and does not answer`,
              `Start it, and let the user use it: ${there[0]} info`,
            ),
      )
    }
    if (!platform.endsWith(`-${own}`)) {
      problems.push(
        unfit(
          remote,
          `its processor is ${own}, and ${platform} is to be built`,
          'Name another machine, or say with: zig',
        ),
      )
    }
    return problems
  }
  if (!tools.has('python3')) problems.push(unfit(remote, 'it has no python3', 'Install Python 3.9 or newer there.'))
  else if (!tools.has('venv')) {
    problems.push(
      unfit(remote, 'its Python lacks the module venv', 'Install it there: sudo apt-get install python3-venv'),
    )
  }
  if (!tools.has('cargo')) problems.push(unfit(remote, 'it has no cargo', 'Install Rust there: https://rustup.rs'))
  if (native !== undefined) {
    const fix = 'Take it out there: the wheels would end with "illegal instruction" on older processors.'
    problems.push(unfit(remote, `${native} builds for its own processor (target-cpu=native)`, fix))
  }
  return problems
}

/** A machine that was reached and cannot build. */
export const unfit = (remote: RemoteBuild, why: string, fix: string): Problem =>
  problem('build-host-unfit', `${hostWords(remote)}, which build.remote names, cannot build: ${why}.`, fix)
