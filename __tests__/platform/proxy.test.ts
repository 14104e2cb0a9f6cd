import { describe, expect, test } from '@jest/globals'
import { proxyFor } from '../../src/platform/proxy.ts'

const both = { HTTPS_PROXY: 'http://p:3128', HTTP_PROXY: 'http://q:8080' }

describe('which proxy a request goes through', () => {
  test.each([
    ['none without a variable', 'https://pypi.org/', {}, undefined],
    ['https by HTTPS_PROXY', 'https://pypi.org/', both, 'http://p:3128'],
    ['http by HTTP_PROXY', 'http://pypi.org/', both, 'http://q:8080'],
    ['never https by HTTP_PROXY', 'https://pypi.org/', { HTTP_PROXY: 'http://q:8080' }, undefined],
    ['lower case goes first', 'https://pypi.org/', { ...both, https_proxy: 'http://low:1' }, 'http://low:1'],
    ['an empty variable is none', 'https://pypi.org/', { HTTPS_PROXY: ' ' }, undefined],
    ['a proxy without a scheme is http', 'https://pypi.org/', { https_proxy: 'p:3128' }, 'http://p:3128'],
    ['an exact exception', 'https://pypi.org/', { ...both, NO_PROXY: 'a.b, pypi.org' }, undefined],
    ['a suffix with a dot', 'https://upload.pypi.org/', { ...both, no_proxy: '.pypi.org' }, undefined],
    ['a suffix without a dot', 'https://upload.pypi.org/', { ...both, no_proxy: 'pypi.org' }, undefined],
    ['a suffix with a star', 'https://upload.pypi.org/', { ...both, no_proxy: '*.pypi.org' }, undefined],
    ['not a mere ending', 'https://notpypi.org/', { ...both, no_proxy: 'pypi.org' }, 'http://p:3128'],
    ['everything', 'https://pypi.org/', { ...both, NO_PROXY: '*' }, undefined],
    ['a port that is meant', 'http://127.0.0.1:81/', { ...both, no_proxy: '127.0.0.1:81' }, undefined],
    ['a port that is not', 'http://127.0.0.1:80/', { ...both, no_proxy: '127.0.0.1:81' }, 'http://q:8080'],
    ['the port of the scheme', 'https://pypi.org/', { ...both, no_proxy: 'pypi.org:443' }, undefined],
    ['an IPv6 address', 'http://[::1]:81/', { ...both, no_proxy: '::1' }, undefined],
    ['the case of a name does not matter', 'https://PyPI.org/', { ...both, NO_PROXY: 'pypi.ORG' }, undefined],
  ] as const)('%s', (_title, url, environment, expected) => {
    expect(proxyFor(new URL(url), environment)).toBe(expected)
  })
})
