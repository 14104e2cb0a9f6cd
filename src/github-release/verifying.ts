/** What a reader can check of the files. */
export interface VerifyingFacts {
  readonly repository: string | undefined
  readonly tag: string
  /** Names of the files as they are attached. */
  readonly assets: readonly string[]
  /** The file of checksums, where it is attached. */
  readonly checksums: string | undefined
  /** Whether GitHub is given build provenance of them. */
  readonly hasProvenance: boolean
  /** The files that the Python index is given attestations of. */
  readonly attested: readonly string[]
  /** `https://github.com` */
  readonly serverUrl: string
}

/** How the files are verified, folded, as Markdown; empty where there is nothing to verify them by. */
export function verifyingNotes(facts: VerifyingFacts): string {
  const { repository, tag, assets, checksums, hasProvenance, attested, serverUrl } = facts
  const [asset] = assets
  const [indexed] = attested
  if (repository === undefined) return ''
  const lines = [
    ...(checksums === undefined
      ? []
      : [`gh release download ${quoted(tag)} --repo ${repository}`, `sha256sum --check --ignore-missing ${checksums}`]),
    ...(hasProvenance && asset !== undefined ? [`gh attestation verify ${quoted(asset)} --repo ${repository}`] : []),
    ...(indexed === undefined
      ? []
      : [`pypi-attestations verify pypi --repository ${serverUrl}/${repository} ${quoted(`pypi:${indexed}`)}`]),
  ]
  if (lines.length === 0) return ''
  return ['<details>', '<summary>Verify the files</summary>', '', '```sh', ...lines, '```', '', '</details>'].join('\n')
}

/** A tag may hold signs that mean something to a shell. */
const quoted = (word: string): string =>
  /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
