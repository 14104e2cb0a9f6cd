import path from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { usualConfig, usualConfigFile } from '../src/config/usual.ts'
import type { Config } from '../src/model/config.ts'
import type { Problem } from '../src/model/problem.ts'
import { clock } from '../src/platform/clock.ts'
import { files } from '../src/platform/files.ts'
import { locks } from '../src/platform/locks.ts'
import { createProcess } from '../src/platform/process.ts'
import { readRun } from '../src/platform/run.ts'
import type { Actions } from '../src/ports.ts'
import { isRed } from '../src/report/problems.ts'
import { versionStep } from '../src/steps/version.ts'

const help = `release-action version [DIR] [options]

  Finds the next version of each package from the conventional commits since its
  last tag, and shows what it would write: manifests, lock files, changelog.

  --live               write it, commit it, and tag the commit
  --dry                show only (what happens unless --live is given)
  --prerelease SERIES  the next of a series: rc, beta, alpha or dev
  --packages NAMES     these packages and no others, separated by commas
  --config FILE        instead of ${usualConfigFile}
  --json               one JSON document: the versions, the diff, the problems

  Nothing is pushed: git push --follow-tags does that.

  Exit codes: 0 all is well, also where there is nothing to release,
  1 something is wrong, 2 the command line was not understood.

  release-action version
  release-action version --live --prerelease rc`

const series = ['rc', 'beta', 'alpha', 'dev'] as const

interface Wanted {
  readonly root: string
  readonly live: boolean
  readonly json: boolean
  readonly prerelease: (typeof series)[number] | undefined
  readonly packages: readonly string[]
  readonly config: string | undefined
}

/** `release-action version [DIR]` */
export async function versionCommand(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args)
  if (typeof wanted === 'number') return wanted
  const read = await configOf(wanted)
  if (isRed(read.problems, false)) return told(read.problems, wanted.live)
  const lines: string[] = []
  const run = readRun(process.env)
  const done = await versionStep({
    ports: {
      actions: terminal((line) => (wanted.json ? lines.push(line) : console.log(line))),
      run,
      files,
      clock,
      locks,
      process: createProcess(process.env),
    },
    inputs: { live: wanted.live, packages: wanted.packages, prerelease: wanted.prerelease },
    config: read.config,
    root: wanted.root,
  })
  const problems = [...read.problems, ...done.problems]
  if (!wanted.json) return told(problems, wanted.live)
  const releases = done.composed.map(({ release, text, tag, notes }) => ({
    package: release.package.id,
    from: release.last?.version.text,
    version: text,
    tag,
    notes,
  }))
  console.log(JSON.stringify({ releases, diff: done.diff, problems, log: lines }, undefined, 2))
  return isRed(problems, wanted.live) ? 1 : 0
}

async function configOf({ root, config }: Wanted): Promise<{ config: Config; problems: readonly Problem[] }> {
  const name = config ?? usualConfigFile
  const text = await files.text(path.resolve(root, name))
  if (text !== undefined) return readConfig(text, name)
  if (config === undefined) return { config: usualConfig, problems: [] }
  const message = `There is no file ${config}.`
  return {
    config: usualConfig,
    problems: [{ code: 'config-missing', level: 'error', message, fix: 'Correct the path given with --config.' }],
  }
}

function told(problems: readonly Problem[], live: boolean): number {
  for (const { code, level, message, fix } of problems) {
    const mark = level === 'error' ? '✗' : '!'
    const words = level === 'live' && !live ? `with --live it would be refused: ${message}` : message
    console.error(`${mark} ${code}: ${words}\n    ${fix.replaceAll('\n', '\n    ')}`)
  }
  return isRed(problems, live) ? 1 : 0
}

/** A terminal takes lines alone; the runner's commands mean nothing to it. */
function terminal(line: (text: string) => void): Actions {
  const nothing = (): void => {}
  return {
    inputs: {},
    output: nothing,
    mask: nothing,
    save: nothing,
    saved: () => '',
    line,
    debug: nothing,
    group: nothing,
    endGroup: nothing,
    annotate: nothing,
    summary: () => Promise.resolve(),
    fail: nothing,
  }
}

function readArguments(args: readonly string[]): Wanted | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        live: { type: 'boolean' },
        dry: { type: 'boolean' },
        prerelease: { type: 'string' },
        packages: { type: 'string' },
        config: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true) {
      console.log(help)
      return 0
    }
    const [directory = '.', more] = positionals
    if (more !== undefined) return misunderstood(`one folder at a time, not also ${more}`)
    if (values.live === true && values.dry === true) return misunderstood('either --live or --dry')
    const prerelease = series.find((each) => each === values.prerelease)
    if (values.prerelease !== undefined && prerelease === undefined) {
      return misunderstood(`--prerelease takes ${series.join(', ')}, not ${values.prerelease}`)
    }
    return {
      root: path.resolve(directory),
      live: values.live === true,
      json: values.json === true,
      prerelease,
      packages: (values.packages ?? '').split(/[,\s]+/).filter((each) => each !== ''),
      config: values.config,
    }
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error))
  }
}

function misunderstood(words: string): number {
  console.error(`release-action version: ${words}\nrelease-action version --help tells the options.`)
  return 2
}
