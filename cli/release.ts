import path from 'node:path'
import { usualConfigFile } from '../src/config/usual.ts'
import { nearest } from '../src/model/nearest.ts'
import { version } from '../src/version.ts'
import { type Given, noneBlank, oneFolder, readLine } from './frame.ts'
import { nextVersionOptions, readNextVersion } from './next-version.ts'
import { closingLines, exitCodeOf, jsonReport } from './release/closing.ts'
import { endChildren } from './release/interrupt.ts'
import { type PhaseName, phaseNames } from './release/phases.ts'
import { openScreen } from './release/screen.ts'
import type { Wanted } from './release/wanted.ts'
import { settingOf } from './setting.ts'
import { onSignals } from './signals.ts'

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
  --no-gates           leave out the gates, detected ones and those of the config
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

const options = {
  ...nextVersionOptions,
  only: { type: 'string' },
  target: { type: 'string' },
  'no-gates': { type: 'boolean' },
  'pypi-url': { type: 'string' },
  'crates-url': { type: 'string' },
  'pypi-token-command': { type: 'string' },
  'crates-token-command': { type: 'string' },
  verbose: { type: 'boolean', short: 'v' },
} as const

/** `release-action release [DIR]` */
export async function releaseCommand(args: readonly string[]): Promise<number> {
  const wanted = readLine({ name: 'release', help, options }, args, wantedIn)
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
  const ignore = onSignals(stop)
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
    ignore()
  }
}

function wantedIn({ values, positionals }: Given<typeof options>): Wanted {
  const root = oneFolder(positionals)
  const next = readNextVersion(values)
  const only = phaseNames.find((each) => each === values.only)
  if (values.only !== undefined && only === undefined) {
    const meant = nearest(values.only, phaseNames)
    throw new TypeError(
      `there is no phase ${values.only}${meant === undefined ? '' : ` (did you mean ${meant}?)`}: ${phaseNames.join(', ')}`,
    )
  }
  noneBlank(values)
  return {
    ...next,
    root,
    only,
    target: values.target,
    gates: values['no-gates'] !== true,
    commands: { pypi: values['pypi-token-command'], crates: values['crates-token-command'] },
    addresses: { pypi: values['pypi-url'], crates: values['crates-url'] },
    verbose: values.verbose === true && !next.json,
  }
}
