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
]

/** Exit codes: 0 all is well, 1 something is wrong with the project, 2 the command line was not understood. */
export async function commandLine(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(help())
    return name === undefined ? 2 : 0
  }
  if (name === 'version' || name === '--version') {
    console.log(version)
    return 0
  }
  const command = commands.find((each) => each.name === name)
  if (command === undefined) {
    console.error(`release-action: there is no command ${name}\n\n${help()}`)
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
    '  release-action COMMAND --help tells the options of a command.',
  ].join('\n')
}
