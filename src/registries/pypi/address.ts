/** Where an index that speaks PyPI's protocols is. Every address ends with a slash. */
export interface PypiAddress {
  /** The upload API: `POST` of a form. */
  readonly upload: string
  /** The Simple API. */
  readonly simple: string
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
 * Another index, by its upload address. The Simple API, unless told, is taken to lie beside a last `legacy/`, and below
 * any other address, as with pypiserver. The upload address is used as it was given: whether it ends with a slash matters.
 */
export function otherAddress(upload: string, simple?: string): PypiAddress {
  const base = upload.endsWith('/') ? upload : `${upload}/`
  const derived = new URL(base.endsWith('/legacy/') ? '../simple/' : 'simple/', base).href
  const given = simple === undefined || simple.endsWith('/') ? simple : `${simple}/`
  return { upload, simple: given ?? derived, project: undefined }
}

/** The index at an upload address that somebody gave: PyPI's own two are known by theirs, with or without the last slash. */
export function indexAt(upload: string): {
  readonly name: 'pypi' | 'testpypi' | 'other'
  readonly address: PypiAddress
} {
  const whole = upload.endsWith('/') ? upload : `${upload}/`
  for (const name of ['pypi', 'testpypi'] as const) {
    if (addresses[name].upload === whole) return { name, address: addresses[name] }
  }
  return { name: 'other', address: otherAddress(upload) }
}
