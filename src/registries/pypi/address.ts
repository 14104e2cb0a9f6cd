/** Where an index that speaks PyPI's protocols is. Every address ends with a slash. */
export interface PypiAddress {
  /** The upload API: `POST` of a form. */
  readonly upload: string
  /** The Simple API. */
  readonly simple: string
  /** Where the Simple API is if the index turns out to be devpi, which has it at no other place. */
  readonly devpi?: string | undefined
  /** What a release's page begins with, or `undefined` where only the Simple API shows it. */
  readonly project: string | undefined
}

/** PyPI's own two. */
export const addresses: Readonly<Record<'pypi' | 'testpypi', PypiAddress>> = {
  pypi: {
    upload: 'https://upload.pypi.org/legacy/',
    simple: 'https://pypi.org/simple/',
    project: 'https://pypi.org/project/',
  },
  testpypi: {
    upload: 'https://test.pypi.org/legacy/',
    simple: 'https://test.pypi.org/simple/',
    project: 'https://test.pypi.org/project/',
  },
}

/**
 * Another index, by its upload address, and by the address that pip is given where that one does not tell it. Unless told, the
 * Simple API is taken to lie beside a last `legacy/`, as on PyPI, beside the `upload/` of Azure Artifacts, and below any other
 * address, as with pypiserver, Nexus, Artifactory, GitLab, Gitea and AWS; devpi has it at `+simple/`. The upload address is
 * used as it was given: whether it ends with a slash matters.
 */
export function otherAddress(upload: string, simple?: string): PypiAddress {
  if (simple !== undefined) return { upload, simple: slashed(simple), project: undefined }
  const base = slashed(upload)
  const isBeside = /\/(?:legacy|pypi\/upload)\/$/.test(base)
  const derived = new URL(isBeside ? '../simple/' : 'simple/', base).href
  return { upload, simple: derived, devpi: new URL('+simple/', base).href, project: undefined }
}

/** The index at an upload address that somebody gave: PyPI's own two are known by theirs, with or without the last slash. */
export function indexAt(
  upload: string,
  simple?: string,
): {
  readonly name: 'pypi' | 'testpypi' | 'other'
  readonly address: PypiAddress
} {
  for (const name of ['pypi', 'testpypi'] as const) {
    if (addresses[name].upload === slashed(upload)) return { name, address: addresses[name] }
  }
  return { name: 'other', address: otherAddress(upload, simple) }
}

const slashed = (address: string): string => (address.endsWith('/') ? address : `${address}/`)
