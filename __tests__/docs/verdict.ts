import type { Block } from './pages.ts'

/** What is done with a block: it is run (commands on a stage, and to these exit codes), it is excused by a reason, or it is only a picture. */
export type Verdict =
  | { readonly kind: 'run'; readonly stage: string | undefined; readonly codes: readonly number[] }
  | { readonly kind: 'excused'; readonly reason: string }
  | { readonly kind: 'picture' }
  | { readonly kind: 'wrong'; readonly why: string }

/** Languages whose blocks are commands for a shell. */
export const shells: readonly string[] = ['console', 'sh', 'bash']

/** Languages that are judged; any other is a mistake, but for pictures and the output of programs. */
const judged: readonly string[] = [...shells, 'yaml', 'json', 'toml', 'python']

/** Decides by the language and the comment in front. A reason has at least four words. */
export function verdictOn({ language, comment = '' }: Block): Verdict {
  const [, reason] = /^not run: (.+)$/.exec(comment) ?? []
  const [, stage] = /^stage: (.+)$/.exec(comment) ?? []
  const [, codes] = /^ends with (\d+(?: or \d+)*): .+$/.exec(comment) ?? []
  if (language === '' || language === 'text') return { kind: 'picture' }
  if (!judged.includes(language)) return { kind: 'wrong', why: `nobody judges ${language} here` }
  if (reason !== undefined) {
    return reason.split(' ').length >= 4
      ? { kind: 'excused', reason }
      : { kind: 'wrong', why: `“${reason}” is no reason` }
  }
  if (comment !== '' && (stage ?? codes) === undefined) return { kind: 'wrong', why: `“${comment}” says nothing here` }
  if ((stage ?? codes) !== undefined && !shells.includes(language)) {
    return { kind: 'wrong', why: 'stages and exit codes are for commands' }
  }
  return { kind: 'run', stage, codes: codes?.split(' or ').map(Number) ?? [0] }
}
