import { describe, expect, test } from '@jest/globals'
import { mirroredFile, rewriteLinks } from '../../../rehearsal/upstream/simple-links.ts'

const page = new URL('https://mirror.example/api/pypi/simple/x/')
const html = (text: string): string => rewriteLinks(Buffer.from(text), 'text/html; charset=utf-8', page).toString()
/** The real address that the only link of a page leads to. */
const leadsTo = (text: string): string | undefined => {
  const url = new URL((/(?:href|"url") ?[=:] ?"([^"]*)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&'))
  return mirroredFile(url.pathname, url.searchParams.toString())?.href
}

describe('links of a mirror', () => {
  test.each([
    [
      'a relative one',
      '<a href="../../packages/x-1.tar.gz#sha256=0">x</a>',
      'https://mirror.example/api/pypi/packages/x-1.tar.gz',
    ],
    ['one from the root', "<a class=y href='/p/x-1.tar.gz'>x</a>", 'https://mirror.example/p/x-1.tar.gz'],
    [
      'one of another host',
      '<a href="https://cdn.example:8443/x-1.tar.gz">x</a>',
      'https://cdn.example:8443/x-1.tar.gz',
    ],
    ['one with a query', '<a href="/p/x-1.tar.gz?a=1&amp;b=2">x</a>', 'https://mirror.example/p/x-1.tar.gz?a=1&b=2'],
    ['one below a base', '<base href="/files/"><a href="x-1.tar.gz">x</a>', 'https://mirror.example/files/x-1.tar.gz'],
    ['an epoch in the name', '<a href="/p/x-1%212.0.tar.gz">x</a>', 'https://mirror.example/p/x-1%212.0.tar.gz'],
  ])('%s leads to the same file', (_, text, expected) => {
    expect(leadsTo(html(text).replace(/<base[^>]*>/, ''))).toBe(expected)
  })

  test('keep fragment, text and the other attributes', () => {
    expect(html('<a href="/p/x-1.whl#sha256=ab" data-requires-python="&gt;=3.9">x-1.whl</a>')).toMatch(
      /^<a href="https:\/\/files\.pythonhosted\.org\/mirrored\/[\w-]+\/x-1\.whl#sha256=ab" data-requires-python="&gt;=3\.9">x-1\.whl<\/a>$/,
    )
  })

  test.each([
    '<a href="https://files.pythonhosted.org/packages/a/b/x-1.whl#sha256=0">x</a>',
    '<a href="/simple/other/">other</a>',
    '<p>href="not-a-link"</p>',
  ])('%s stays as it is', (text) => {
    expect(html(text)).toBe(text)
  })

  test('are found in JSON too', () => {
    const body = JSON.stringify({
      meta: { 'api-version': '1.1' },
      files: [{ filename: 'x-1.whl', url: '../x-1.whl', hashes: { sha256: '0' } }],
    })
    const rewritten = rewriteLinks(Buffer.from(body), 'application/vnd.pypi.simple.v1+json', page).toString()
    expect(leadsTo(rewritten)).toBe('https://mirror.example/api/pypi/simple/x-1.whl')
    expect(JSON.parse(rewritten)).toMatchObject({
      meta: { 'api-version': '1.1' },
      files: [{ hashes: { sha256: '0' } }],
    })
  })

  test('bytes of another kind, and JSON that is none, pass untouched', () => {
    const bytes = Buffer.from('<a href="x">')
    expect(rewriteLinks(bytes, 'application/octet-stream', page)).toBe(bytes)
    expect(rewriteLinks(bytes, 'application/json', page)).toBe(bytes)
  })
})

test.each(['/packages/x', '/mirrored/', `/mirrored/${Buffer.from('file:///etc/').toString('base64url')}/passwd`])(
  '%s is no mirrored file',
  (path) => {
    expect(mirroredFile(path, '')).toBeUndefined()
  },
)
