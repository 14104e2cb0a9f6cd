import { usualConfigFile } from '../src/config/usual.ts'
import { type Given, noneBlank, readLine } from './frame.ts'
import { readReleased, releasedOptions } from './released.ts'
import type { WantedRollback } from './rollback/wanted.ts'

const help = `release-action rollback TAG [DIR] [options]

  Tells how a release is withdrawn: what stands on the registries and on GitHub,
  the commands and pages, the version to go on with, and whether the tag may be
  used again. Nothing is changed unless --yes is given. With it:

    crates.io        yanks each crate, and sees it in the index
    GitHub Release   title, first line of the notes, pre-release; the final
                     release before it becomes the latest again
    PyPI             has no API for it: the page is told

  Nothing is deleted, and who has a version in a lock file goes on getting it.

  --yes            do it; the same command again does what is left
  --reason TEXT    told to everybody who looks at the release
  --repository OWNER/NAME
                   without a checkout: the packages are those whose files the
                   GitHub Release names
  --crates-token-command CMD
                   a command that prints the token; it runs in a shell
  --config FILE    instead of ${usualConfigFile}
  --pypi-url URL   another index than PyPI or TestPyPI
  --pypi-index-url URL
                   where pip reads that one, if it cannot be told from it
  --pypi-token-command CMD
                   a command that prints the password of an index that is
                   closed for reading; PYPI_USER is the user
  --crates-url URL another registry than crates.io
  --json           one JSON document (schemas/rollback-report.schema.json)

  Tokens: CARGO_REGISTRY_TOKEN with the scope yank; GITHUB_TOKEN, or what
  gh auth token says, with contents: write. Without --yes none is needed.

  Exit codes: 0 it was shown, or done as far as it can be done from here,
  1 something was refused, 2 the command line was not understood, the tag is
  unknown, or a part could not be asked.

  release-action rollback v1.2.0
  release-action rollback v1.2.0 --yes --reason "Loses data on Windows"`

const options = {
  ...releasedOptions,
  yes: { type: 'boolean' },
  reason: { type: 'string' },
  'crates-token-command': { type: 'string' },
} as const

/** `release-action rollback TAG` */
export async function rollbackCommand(args: readonly string[]): Promise<number> {
  const wanted = readLine({ name: 'rollback', help, options }, args, wantedIn)
  if (typeof wanted === 'number') return wanted
  // the parsers and clients are not needed to read a command line
  const [{ rollBack }, { exitCodeOf, jsonReport, textReport }, { onPage }] = await Promise.all([
    import('./rollback/roll-back.ts'),
    import('./rollback/report.ts'),
    import('./verify/setting.ts'),
  ])
  return onPage(async (page) => {
    const rolled = await rollBack(wanted, process.env)
    console.log(wanted.json ? jsonReport(rolled) : textReport(rolled, page).join('\n'))
    return exitCodeOf(rolled)
  })
}

function wantedIn({ values, positionals }: Given<typeof options>): WantedRollback {
  const released = readReleased(values, positionals)
  noneBlank(values)
  return {
    ...released,
    yes: values.yes === true,
    reason: values.reason,
    tokenCommand: values['crates-token-command'],
  }
}
