import { type Problem, problem } from '../model/problem.ts'

/** What GitHub says of a tag's signature; `lightweight`: a tag that is no object, and cannot bear one. */
export type TagSignature =
  { readonly verified: boolean; readonly reason: string } | 'lightweight' | 'absent' | { readonly refused: string }

/** The problem that an unsigned tag is where `require-signed-tag` asks for a signature. */
export function judgeSignature(tag: string, signature: TagSignature): readonly Problem[] {
  const sign = `Sign it with a key that GitHub knows: git tag -s -f ${/^[\w./@+-]+$/.test(tag) ? tag : '…'}, and push it again.`
  const unsigned = (message: string, fix = sign): readonly Problem[] => [problem('tag-unsigned', message, fix)]
  if (signature === 'lightweight') return unsigned(`${tag} is a lightweight tag, which cannot be signed.`)
  if (signature === 'absent') return unsigned(`GitHub has no tag ${tag}, so its signature cannot be verified.`)
  if ('refused' in signature) {
    return unsigned(
      `GitHub did not say whether ${tag} is signed: ${signature.refused}`,
      'Give the job `contents: read` and its `github-token`, and run it again.',
    )
  }
  if (signature.verified) return []
  return unsigned(`GitHub has not verified the signature of ${tag}: ${signature.reason}.`)
}
