import path from 'node:path'
import { parseArgs } from 'node:util'
import { usualConfigFile } from '../src/config/usual.ts'
import { nearest } from '../src/model/nearest.ts'
import { version } from '../src/version.ts'
import { closingLines, exitCodeOf, jsonReport } from './release/closing.ts'
import { endChildren } from './release/interrupt.ts'
import { type PhaseName, phaseNames } from './release/phases.ts'
import { openScreen, settingOf } from './release/screen.ts'
import type { Wanted } from './release/wanted.ts'

const help = `release-action release [DIR] [options]

  Releases the repository in DIR (the current folder unless told) from this
  machine. Shows what would be done, and does it with --live:

    preflight       clean tree, main branch, remote, tools, tokens, public?
    sync            pull --rebase, push
    version         the next version from the commits: files, commit, tag
    build           what this machine can build: wheels, sdist, crates
    check           the gates, and all that a registry would refuse
    push            the release commit and its tag
    publish         upload to PyPI and crates.io
    verify          what the registries serve, by hash
    github-release  notes and files

  --live               do it: without, nothing is written, pushed or uploaded
  --dry                show only (what happens unless --live is given)
  --only PHASE         one phase alone, on HEAD as it is
  --prerelease SERIES  the next of a series: rc, beta, alpha or dev
  --packages NAMES     these packages and no others, separated by commas
  --target TARGETS     these wheels: linux-x86_64, macos-arm64, …
  --no-gates           leave out the gates of the config
  --config FILE        instead of ${usualConfigFile}
  --pypi-url URL       another index than PyPI or TestPyPI
  --crates-url URL     another registry than crates.io
  --pypi-token-command CMD, --crates-token-command CMD
                       a command that prints the token; it runs in a shell
  --json               one JSON document (schemas/release-report.schema.json)
  --verbose, -v        the log of every phase as it comes

  Tokens: PYPI_TOKEN (TESTPYPI_TOKEN), CARGO_REGISTRY_TOKEN, GITHUB_TOKEN, or
  what gh auth token says. A dry run needs none.

  Going on after a failure or a kill is the same command again.

  Exit codes: 0 all is well, also where there is nothing to release,
  1 refused or failed,
  2 the command line was not understood,
  3 some files are published and others are not: run it again,
  130 interrupted.

  release-action release
  release-action release --live --pypi-token-command "op read op://dev/pypi/token"
  release-action release --only build --target linux-x86_64`

const series = ['rc', 'beta', 'alpha', 'dev'] as const

/** `release-action release [DIR]` */
export async function releaseCommand(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args)
  if (typeof wanted === 'number') return wanted
  const setting = settingOf(process.stdout, process.env, wanted.verbose)
  // the document alone goes to standard output
  const screen = openScreen(wanted.json ? { ...setting, out: { write: () => true }, moves: false } : setting)
  let current: PhaseName = 'preflight'
  const stop = (): void => {
    screen.stop()
    endChildren()
    console.error(`\nInterrupted in ${current}. Run the same command again: it goes on from what stands.`)
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  try {
    const mode = wanted.live ? 'live' : 'dry run'
    screen.line(`release-action ${version}: release of ${path.basename(wanted.root)} (${mode})\n`)
    // the steps and their libraries are not needed to read a command line
    const { runCourse } = await import('./release/course.ts')
    const end = await runCourse(wanted, screen, process.env, (name) => (current = name))
    if (wanted.json) console.log(jsonReport(wanted, end))
    else for (const line of closingLines(wanted, end)) screen.line(line)
    return exitCodeOf(end)
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop)
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
        only: { type: 'string' },
        prerelease: { type: 'string' },
        packages: { type: 'string' },
        target: { type: 'string' },
        'no-gates': { type: 'boolean' },
        config: { type: 'string' },
        'pypi-url': { type: 'string' },
        'crates-url': { type: 'string' },
        'pypi-token-command': { type: 'string' },
        'crates-token-command': { type: 'string' },
        json: { type: 'boolean' },
        verbose: { type: 'boolean', short: 'v' },
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
    const only = phaseNames.find((each) => each === values.only)
    if (values.only !== undefined && only === undefined) {
      const meant = nearest(values.only, phaseNames)
      return misunderstood(
        `there is no phase ${values.only}${meant === undefined ? '' : ` (did you mean ${meant}?)`}: ${phaseNames.join(', ')}`,
      )
    }
    const prerelease = series.find((each) => each === values.prerelease)
    if (values.prerelease !== undefined && prerelease === undefined) {
      return misunderstood(`--prerelease takes ${series.join(', ')}, not ${values.prerelease}`)
    }
    const blank = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '')
    if (blank !== undefined) return misunderstood(`--${blank[0]} is empty`)
    return {
      root: path.resolve(directory),
      live: values.live === true,
      only,
      prerelease,
      packages: (values.packages ?? '').split(/[,\s]+/).filter((each) => each !== ''),
      target: values.target,
      gates: values['no-gates'] !== true,
      config: values.config,
      commands: { pypi: values['pypi-token-command'], crates: values['crates-token-command'] },
      addresses: { pypi: values['pypi-url'], crates: values['crates-url'] },
      json: values.json === true,
      verbose: values.verbose === true && values.json !== true,
    }
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error))
  }
}

function misunderstood(words: string): number {
  console.error(`release-action release: ${words}\nrelease-action release --help tells the options.`)
  return 2
}
