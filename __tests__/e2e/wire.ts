import type { JournalEntry } from '../../rehearsal/journal.ts'

/** What went over the wire. */
export interface Wire {
  /** Sorted, for several are under way at a time. */
  readonly reads: readonly string[]
  /** In their order: whatever changes something, and each identity token that was asked for. */
  readonly acts: readonly string[]
}

/** The requests as `METHOD host/path`, with an answer other than 2xx after it, and ids and hashes taken out. */
export function wireOf(entries: readonly JournalEntry[]): Wire {
  const lines = entries.map((entry) => ({ acts: isAct(entry), line: lineOf(entry) }))
  return {
    reads: lines
      .filter((each) => !each.acts)
      .map((each) => each.line)
      .sort(),
    acts: lines.filter((each) => each.acts).map((each) => each.line),
  }
}

/** The artifact service asks by POST what changes nothing; the issuer mints by GET. */
function isAct({ method, path }: JournalEntry): boolean {
  if (/\/(ListArtifacts|GetSignedArtifactURL)$/.test(path)) return false
  return path.includes('/idtoken/') || (method !== 'GET' && method !== 'HEAD')
}

function lineOf({ method, host, path, status }: JournalEntry): string {
  const [bare = '', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  const kept = ['name', 'audience', 'comp'].flatMap((name) => {
    const value = asked.get(name)
    return value === null ? [] : [`${name}=${value}`]
  })
  const shown = bare
    .replace(/^\/twirp\/.*\./, '/')
    .replace(/^\/actions-results\/.*/, '/blob')
    .replace(/^.*\/idtoken\/.*/, '/idtoken')
    .replace(/\/(releases|assets|runs|artifacts)\/\d+/g, '/$1/ID')
    .replace(/\/tags\/[0-9a-f]{40}$/, '/tags/SHA')
    .replace(/\.\.\.[0-9a-f]{40}$/, '...SHA')
    .replace(/\/sha256:[0-9a-f]{64}$/, '/DIGEST')
  const answered = status >= 200 && status < 300 ? '' : ` → ${status}`
  return `${method} ${short[host] ?? host}${shown}${kept.length > 0 ? `?${kept.join('&')}` : ''}${answered}`
}

const short: Readonly<Record<string, string>> = {
  'results-receiver.actions.githubusercontent.com': 'results',
  'productionresultssa0.blob.core.windows.net': 'blobs',
  'run-actions-1-azure-eastus.actions.githubusercontent.com': 'issuer',
}

/** Fetching the files of the default release, and its notes. */
export const fetching: readonly string[] = [
  'GET blobs/blob',
  'GET blobs/blob',
  'GET blobs/blob',
  'POST results/ArtifactService/GetSignedArtifactURL',
  'POST results/ArtifactService/GetSignedArtifactURL',
  'POST results/ArtifactService/GetSignedArtifactURL',
  'POST results/ArtifactService/ListArtifacts',
  'POST results/ArtifactService/ListArtifacts',
  'POST results/ArtifactService/ListArtifacts',
  'POST results/ArtifactService/ListArtifacts',
  'POST results/ArtifactService/ListArtifacts',
]

/** Asking GitHub for the repository, the tag, and whether the tag is on the default branch. */
export const askingGitHub: readonly string[] = [
  'GET api.github.com/repos/octo-org/octo-repo/compare/main...SHA',
  'GET api.github.com/repos/octo-org/octo-repo',
  'GET api.github.com/repos/octo-org/octo-repo/git/ref/tags%2Fv0.2.0',
]

/** Asking both registries once for the default release, which they do not have. */
export const inventory: readonly string[] = [
  'GET index.crates.io/ta/ll/tally',
  'GET index.crates.io/ta/ll/tally-core',
  'GET pypi.org/simple/tally/',
]

/** Everything that is looked at before anything is done; also all that a dry run asks for. */
export const looking: readonly string[] = [...askingGitHub, ...fetching, ...inventory]

/** Asking GitHub for the third voice on visibility, in a live run alone. */
export const askingIdentity = 'GET issuer/idtoken?audience=release-action'

/** Drafting the GitHub Release with every file and their checksums. */
export const drafting: readonly string[] = [
  'POST api.github.com/repos/octo-org/octo-repo/releases',
  ...[
    'tally-core-0.2.0.crate',
    'tally-0.2.0.crate',
    'tally-0.2.0-py3-none-any.whl',
    'tally-0.2.0.tar.gz',
    'SHA256SUMS',
  ].map((file) => `POST uploads.github.com/repos/octo-org/octo-repo/releases/ID/assets?name=${file}`),
]

/** Signing the two Python files, and all four for GitHub: one token, one certificate, an entry of the log for each. */
export const attesting: readonly string[] = [
  'GET issuer/idtoken?audience=sigstore',
  'POST fulcio.sigstore.dev/api/v2/signingCert',
  'POST rekor.sigstore.dev/api/v1/log/entries',
  'POST rekor.sigstore.dev/api/v1/log/entries',
  'POST rekor.sigstore.dev/api/v1/log/entries',
  'POST api.github.com/repos/octo-org/octo-repo/attestations',
]

/** Reading back the attestations of the two Python files, and the provenance of all four. */
export const readingBack: readonly string[] = [
  ...['tally-0.2.0-py3-none-any.whl', 'tally-0.2.0.tar.gz'].map(
    (file) => `GET pypi.org/integrity/tally/0.2.0/${file}/provenance`,
  ),
  ...Array.from({ length: 4 }, () => 'GET api.github.com/repos/octo-org/octo-repo/attestations/DIGEST'),
]

/** Storing the receipt as an artifact. */
export const storingReceipt: readonly string[] = [
  'POST results/ArtifactService/CreateArtifact',
  'PUT blobs/blob?comp=block',
  'PUT blobs/blob?comp=blocklist',
  'POST results/ArtifactService/FinalizeArtifact',
]
