import { usualConfigFile } from '../src/config/usual.ts'
import { type Given, readLine } from './frame.ts'
import { endChildren } from './release/interrupt.ts'
import { readReleased, releasedOptions } from './released.ts'
import { onSignals } from './signals.ts'
import type { WantedVerify } from './verify/wanted.ts'

const help = `release-action verify TAG [DIR] [options]

  Looks at a release from outside, without any credential: what the registries
  serve, what is attached to the GitHub Release, its SHA256SUMS, the
  attestations, and where the tag is. Tells whether it all agrees.

  The tag is planned in a copy of the repository in DIR (the current folder
  unless told), so that the packages are those of the tag.

  --repository OWNER/NAME
                   without a checkout: the packages are those whose files the
                   GitHub Release names
  --download       fetch and hash wheels and sdists too, not the crates alone
  --install        install each package from its registry with pip or cargo,
                   with what it depends on, into a folder that is thrown away,
                   and import or compile it
  --require-attestations
                   a file without an attestation is a disagreement
  --config FILE    instead of ${usualConfigFile}
  --pypi-url URL   another index than PyPI or TestPyPI
  --pypi-index-url URL
                   where pip reads that one, if it cannot be told from it
  --pypi-token-command CMD
                   a command that prints the password of an index that is
                   closed for reading; it runs in a shell
  --crates-url URL another registry than crates.io
  --json           one JSON document (schemas/verify-report.schema.json)

  GITHUB_TOKEN is used where it is set: GitHub answers more requests then.
  The login of a closed index is PYPI_USER with PYPI_TOKEN or that command; it
  is shown to no other index, and to nothing that is installed.

  Exit codes: 0 all agrees, 1 something does not agree, 2 the command line was
  not understood, the tag is unknown, or a part could not be asked.

  release-action verify v1.2.0
  release-action verify v1.2.0 --repository octo-org/octo-repo --install`

const options = {
  ...releasedOptions,
  download: { type: 'boolean' },
  install: { type: 'boolean' },
  'require-attestations': { type: 'boolean' },
} as const

/** `release-action verify TAG` */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const wanted = readLine({ name: 'verify', help, options }, args, wantedIn)
  if (typeof wanted === 'number') return wanted
  // the parsers and clients are not needed to read a command line
  const [{ openReach }, { openScope }, { lookAt }, { exitCodeOf, jsonReport, textReport }, { onPage }] =
    await Promise.all([
      import('./verify/reach.ts'),
      import('./verify/open-scope.ts'),
      import('./verify/look.ts'),
      import('./verify/report.ts'),
      import('./verify/setting.ts'),
    ])
  const ignore = onSignals(() => {
    endChildren()
    console.error('\nInterrupted. Nothing was changed.')
    process.exit(130)
  })
  try {
    return await onPage(async (page) => {
      const reach = await openReach(process.env, wanted)
      const scope = await openScope(wanted, reach)
      const looked = await lookAt(wanted, reach, scope)
      const installed = wanted.install
        ? await (await import('./verify/install.ts')).installAll(wanted, looked, reach)
        : []
      const verified = { tag: wanted.tag, repository: scope.repository, looked, installed }
      console.log(wanted.json ? jsonReport(verified) : textReport(verified, page).join('\n'))
      return exitCodeOf(verified)
    })
  } finally {
    ignore()
  }
}

function wantedIn({ values, positionals }: Given<typeof options>): WantedVerify {
  return {
    ...readReleased(values, positionals),
    download: values.download === true,
    install: values.install === true,
    demanded: values['require-attestations'] === true,
  }
}
