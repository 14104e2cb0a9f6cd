import { bash } from './completion/bash.ts'
import { completed, type CompletedCommand } from './completion/commands.ts'
import { fish } from './completion/fish.ts'
import { zsh } from './completion/zsh.ts'

const help = `release-action completion SHELL

  Prints the completions of commands, options and their values for a shell:
  bash, zsh or fish.

  Exit codes: 0 printed, 2 the command line was not understood.

  release-action completion bash >> ~/.bash_completion
  release-action completion zsh > "\${fpath[1]}/_release-action"
  release-action completion fish > ~/.config/fish/completions/release-action.fish`

const shells: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = { bash, zsh, fish }

/** `release-action completion SHELL`, for these commands. */
export function completionCommand(
  args: readonly string[],
  commands: readonly { readonly name: string; readonly about: string }[],
): number {
  const [shell = '', more] = args
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help)
    return 0
  }
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (script === undefined || more !== undefined) {
    console.error(
      `release-action completion: name one shell: ${Object.keys(shells).join(', ')}\nrelease-action completion --help tells more.`,
    )
    return 2
  }
  console.log(script(completed(commands)))
  return 0
}
