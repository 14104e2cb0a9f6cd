import type { CompletedCommand, Takes } from './commands.ts'

/** A function for bash 3.2 and later, which macOS has, and its registration. Words of the lists hold nothing that a shell acts on. */
export function bash(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    Object.entries(options)
      .filter(([, takes]) => takes !== 'nothing')
      .map(([option, takes]) => `    ${name}:--${option}) ${reply(takes)}; return ;;`),
  )
  const cases = commands.map(({ name, options, follows }) => {
    const words = [...Object.keys(options).map((each) => `--${each}`), '--help'].join(' ')
    const rest = typeof follows === 'string' ? (follows === 'folder' ? '-d' : '-f') : `-W "${follows.join(' ')}"`
    return `    ${name}) if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${words}" -- "$word")); else COMPREPLY=($(compgen ${rest} -- "$word")); fi ;;`
  })
  return `# completions of release-action for bash
_release_action() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} help --help --version" -- "$word"))
    return
  fi
  case "$command:$before" in
${values.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _release_action release-action`
}

function reply(takes: Takes): string {
  if (takes === 'anything' || takes === 'nothing') return 'COMPREPLY=()'
  const choice = takes === 'file' ? '-f' : `-W "${takes.join(' ')}"`
  return `COMPREPLY=($(compgen ${choice} -- "$word"))`
}
