/** The production hosts of one index. */
export interface PypiHosts {
  readonly upload: string
  readonly index: string
  readonly files: string
  /** What the index was called before; it redirects. */
  readonly former: string
  /** What the job's OIDC token must be made for. */
  readonly audience: 'pypi' | 'testpypi'
}

/** The hosts of PyPI or TestPyPI. */
export function hostsOf(index: 'pypi' | 'testpypi'): PypiHosts {
  return index === 'pypi'
    ? {
        upload: 'upload.pypi.org',
        index: 'pypi.org',
        files: 'files.pythonhosted.org',
        former: 'pypi.python.org',
        audience: 'pypi',
      }
    : {
        upload: 'test.pypi.org',
        index: 'test.pypi.org',
        files: 'test-files.pythonhosted.org',
        former: 'testpypi.python.org',
        audience: 'testpypi',
      }
}

/** Which production host serves a path: for a plain loopback server that has one address for all of them. */
export function hostForPath(path: string, index: 'pypi' | 'testpypi'): string {
  const hosts = hostsOf(index)
  if (path.startsWith('/packages/')) return hosts.files
  return path.startsWith('/legacy') || path.startsWith('/_/oidc/') ? hosts.upload : hosts.index
}
