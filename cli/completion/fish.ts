import type { CompletedCommand, Takes } from './commands.ts'

/** One `complete` a command, an option and a word (fish, "complete"). */
export function fish(commands: readonly CompletedCommand[]): string {
  const first = commands.map(
    ({ name, about }) => `complete -c release-action -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
  )
  const rest = commands.flatMap(({ name, options, follows }) => {
    const on = `complete -c release-action -n '__fish_seen_subcommand_from ${name}'`
    return [
      ...Object.entries(options).map(([option, takes]) => `${on} -l ${option}${valueOf(takes)}`),
      `${on} -l help`,
      ...(follows === 'folder'
        ? [`${on} -f -a '(__fish_complete_directories)'`]
        : follows === 'files'
          ? []
          : [`${on} -f -a ${quoted(follows.join(' '))}`]),
    ]
  })
  return ['# completions of release-action for fish', ...first, ...rest].join('\n')
}

function valueOf(takes: Takes): string {
  if (takes === 'nothing') return ''
  if (takes === 'file') return ' -r'
  return takes === 'anything' ? ' -x' : ` -x -a ${quoted(takes.join(' '))}`
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
