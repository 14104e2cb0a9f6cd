import { nearest } from '../src/model/nearest.ts'
import { version } from '../src/version.ts'

/**
 * A command: its name, its line in the help, and what it does with the rest of the line. Gives the exit code. What it needs
 * is loaded when it runs: `check` would take twice as long with the certificates and servers of the rehearsal in memory.
 */
interface CliCommand {
  readonly name: string
  readonly usage: string
  readonly about: string
  readonly run: (args: readonly string[]) => Promise<number>
}

const commands: readonly CliCommand[] = [
  {
    name: 'init',
    usage: 'init [DIR]',
    about: 'write the release workflow of a repository, or bring it up to date',
    run: async (args) => (await import('./init.ts')).initCommand(args),
  },
  {
    name: 'rehearse',
    usage: 'rehearse [DIR]',
    about: 'perform the whole release of a project on this machine, against loopback registries',
    run: async (args) => (await import('./rehearse.ts')).rehearseCommand(args),
  },
  {
    name: 'check',
    usage: 'check FILE…',
    about: 'what PyPI or crates.io would refuse in these files',
    run: async (args) => (await import('./check.ts')).checkCommand(args),
  },
  {
    name: 'version',
    usage: 'version [DIR]',
    about: 'the next version from the commits: what it would write, or with --live commit and tag',
    run: async (args) => (await import('./version.ts')).versionCommand(args),
  },
  {
    name: 'release',
    usage: 'release [DIR]',
    about: 'release from this machine: version, build, check, push, publish, verify',
    run: async (args) => (await import('./release.ts')).releaseCommand(args),
  },
  {
    name: 'doctor',
    usage: 'doctor [DIR]',
    about: 'is trust set up: names, owners, publishers, and the form for what is missing',
    run: async (args) => (await import('./doctor.ts')).doctorCommand(args),
  },
  {
    name: 'verify',
    usage: 'verify TAG [DIR]',
    about: 'whether registries, GitHub Release, attestations and tag of a release agree',
    run: async (args) => (await import('./verify.ts')).verifyCommand(args),
  },
  {
    name: 'rollback',
    usage: 'rollback TAG [DIR]',
    about: 'how to withdraw a release; with --yes does what can be done from here',
    run: async (args) => (await import('./rollback.ts')).rollbackCommand(args),
  },
  {
    name: 'unlock',
    usage: 'unlock [DIR]',
    about: 'who holds the build lock; removes it where its owner is gone',
    run: async (args) => (await import('./unlock.ts')).unlockCommand(args),
  },
  {
    name: 'completion',
    usage: 'completion SHELL',
    about: 'completions for bash, zsh or fish',
    run: async (args) => (await import('./completion.ts')).completionCommand(args, commands),
  },
]

/** Exit codes: 0 all is well, 1 something is wrong with the project, 2 the command line was not understood; more in each `--help`. */
export async function commandLine(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(help())
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-V') {
    console.log(version)
    return 0
  }
  const command = commands.find((each) => each.name === name)
  if (command === undefined) {
    const meant = nearest(
      name,
      commands.map((each) => each.name),
    )
    console.error(`release-action: there is no command ${name}; the nearest is ${meant ?? 'help'}\n\n${help()}`)
    return 2
  }
  return command.run(rest)
}

function help(): string {
  const width = Math.max(...commands.map((each) => each.usage.length))
  return [
    `release-action ${version}: from a tag to PyPI, crates.io and a GitHub Release`,
    '',
    ...commands.map((each) => `  release-action ${each.usage.padEnd(width)}  ${each.about}`),
    '',
    '  release-action COMMAND --help tells the options of a command, with examples.',
  ].join('\n')
}
