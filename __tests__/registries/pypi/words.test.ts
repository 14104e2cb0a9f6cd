import { expect, test } from '@jest/globals'
import { wordsOf } from '../../../src/registries/pypi/words.ts'

const sentence = 'The server could not comply with the request since it is either malformed or otherwise incorrect.'

test.each([
  [
    'the code of a JSON answer',
    `{"message":"x","code":"403 Username/Password no more","title":"Forbidden"}`,
    '',
    'Username/Password no more',
  ],
  [
    'the message where the code says nothing',
    JSON.stringify({ code: '400 Bad Request', message: `${sentence}\n\n\nNo good.\n\n` }),
    '',
    'No good.',
  ],
  [
    'the heading of a page, unescaped',
    `<html><head><title>400 Can&#x27;t &lt;do&gt; &amp; won&#39;t</title></head><body><h1>400 Can&#x27;t &lt;do&gt; &amp; won&#39;t</h1>${sentence}</body></html>`,
    '',
    "Can't <do> & won't",
  ],
  [
    'the text of a page whose heading says nothing',
    '<html><h1>Forbidden</h1><p>You are<br/>blocked</p><style>p{}</style></html>',
    '',
    'Forbidden You are blocked',
  ],
  [
    'what pypiserver has below its heading',
    `<title>Error: 409 Conflict</title><h1>Error: 409 Conflict</h1><p>Sorry, <tt>http://e.org/</tt> caused an error:</p>
    <pre>Cannot upload &#039;a-1.whl&#039; since it already exists!</pre>`,
    '',
    "Cannot upload 'a-1.whl' since it already exists!",
  ],
  ['the first line of plain text', `400 File already exists\n\n${sentence}`, '', 'File already exists'],
  ['what follows an empty status line', '400 Bad Request\n\nfor this reason', '', 'for this reason'],
  [
    'the reason phrase where there is no body',
    '',
    'Invalid distribution file. File is not a zipfile',
    'Invalid distribution file. File is not a zipfile',
  ],
  ['the reason phrase where the body says nothing', 'Bad Request', '400 It is bad', 'It is bad'],
  ['a bare reason for want of better', '', 'Bad Request', 'Bad Request'],
  ['that there is none', '', '', 'no reason given'],
  ['the detail of other indexes', '{"detail":"not today"}', '', 'not today'],
  ['text that only looks like JSON', '{"a"', '', '{"a"'],
])('quotes %s', (_title, body, reason, expected) => {
  expect(wordsOf({ status: 400, reason, headers: {}, body: Buffer.from(body) })).toBe(expected)
})

test('quotes no more than 600 characters', () => {
  expect(wordsOf({ status: 400, reason: '', headers: {}, body: Buffer.from('word '.repeat(9000)) })).toHaveLength(600)
})
