import type { CompletedCommand, Takes } from './commands.ts'

/** A completion function as zsh's `_arguments` has it (zshcompsys(1)). */
export function zsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`)
  const cases = commands.map(({ name, options, follows }) => {
    const specs = Object.entries(options).map(([option, takes]) => quoted(`--${option}${valueOf(option, takes)}`))
    const rest =
      follows === 'folder'
        ? "'1:folder:_files -/'"
        : follows === 'files'
          ? "'*:file:_files'"
          : quoted(`1:${name}:(${follows.join(' ')})`)
    return `    ${name}) _arguments ${[...specs, "'--help'", rest].join(' ')} ;;`
  })
  return `#compdef release-action
_release_action() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _release_action release-action`
}

function valueOf(option: string, takes: Takes): string {
  if (takes === 'nothing') return ''
  if (takes === 'anything') return `:${option}: `
  return takes === 'file' ? `:${option}:_files` : `:${option}:(${takes.join(' ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
