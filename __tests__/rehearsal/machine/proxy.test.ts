import { expect, test } from '@jest/globals'
import { readMachineProxy } from '../../../rehearsal/machine/proxy.ts'

const asked = (environment: Readonly<Record<string, string>>, address: string): string | undefined => {
  const { protocol, hostname, port } = new URL(address)
  return readMachineProxy(environment)({
    protocol: protocol === 'http:' ? 'http:' : 'https:',
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: Number(port === '' ? (protocol === 'http:' ? 80 : 443) : port),
  })?.href
}

test.each([
  [{}, 'https://pypi.org', undefined],
  [{ HTTPS_PROXY: 'http://p:3128' }, 'https://pypi.org', 'http://p:3128/'],
  [{ HTTPS_PROXY: 'http://p:3128' }, 'http://pypi.org', undefined],
  [{ https_proxy: 'p:3128', HTTPS_PROXY: 'http://q' }, 'https://pypi.org', 'http://p:3128/'],
  [{ https_proxy: '', HTTPS_PROXY: 'http://q' }, 'https://pypi.org', 'http://q/'],
  [{ http_proxy: 'http://p' }, 'http://pypi.org', 'http://p/'],
  [{ ALL_PROXY: 'https://u:w@p:8443' }, 'https://pypi.org', 'https://u:w@p:8443/'],
  [{ HTTPS_PROXY: 'socks5://p:1080' }, 'https://pypi.org', undefined],
])('%j: %s goes through %s', (environment, address, expected) => {
  expect(asked(environment, address)).toBe(expected)
})

test.each([
  ['*', 'https://pypi.org', true],
  ['pypi.org', 'https://pypi.org', true],
  ['pypi.org', 'https://upload.pypi.org', true],
  ['.pypi.org', 'https://upload.pypi.org', true],
  ['*.pypi.org', 'https://upload.PyPI.org', true],
  ['pypi.org', 'https://notpypi.org', false],
  ['localhost, pypi.org:8443', 'https://pypi.org', false],
  ['localhost, pypi.org:8443', 'https://pypi.org:8443', true],
  ['10.0.0.1', 'https://10.0.0.1', true],
  ['::1', 'https://[::1]:8443', true],
  ['[::1]:8443', 'https://[::1]:8443', true],
  ['[::1]:8443', 'https://[::1]', false],
  ['', 'https://pypi.org', false],
])('with NO_PROXY=%s, %s is exempt: %s', (rules, address, exempt) => {
  expect(asked({ HTTPS_PROXY: 'http://p', NO_PROXY: rules }, address)).toBe(exempt ? undefined : 'http://p/')
})
