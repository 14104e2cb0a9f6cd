import { describe, expect, test } from '@jest/globals'
import { readMailServer } from '../../src/announce/mail-address.ts'

describe('the mail server of `smtp-url`', () => {
  test.each([
    [
      'smtps://user:pa%40ss%25@mail.example.org?from=releases@example.org',
      {
        host: 'mail.example.org',
        port: 465,
        secure: true,
        needsTls: false,
        user: 'user',
        password: 'pa@ss%',
        from: 'releases@example.org',
      },
    ],
    [
      'smtp://bot%40example.org:secret@mail.example.org/',
      {
        host: 'mail.example.org',
        port: 587,
        secure: false,
        needsTls: true,
        user: 'bot@example.org',
        password: 'secret',
        from: 'bot@example.org',
      },
    ],
    [
      'smtp://relay.example.org:25?from=a@b.org',
      {
        host: 'relay.example.org',
        port: 25,
        secure: false,
        needsTls: false,
        user: undefined,
        password: undefined,
        from: 'a@b.org',
      },
    ],
    ['smtp://u:p@127.0.0.1:2525?from=a@b.org', { host: '127.0.0.1', port: 2525, needsTls: false }],
    ['smtp://u:p@[::1]:2525?from=a@b.org', { host: '::1', needsTls: false }],
  ])('%s', (address, expected) => {
    expect(readMailServer(address)).toMatchObject(expected)
  })

  test.each([
    ['mail.example.org', 'is no address'],
    ['https://u:geheim@mail.example.org', 'is no address'],
    ['smtps://', 'is no address'],
    ['', 'is no address'],
    ['smtps://user:geheim@mail.example.org', 'does not say who the sender is'],
    ['smtps://mail.example.org?from=nobody', 'does not say who the sender is'],
    ['smtps://mail.example.org?from=a@b.org%0d%0aBcc:c@d.org', 'does not say who the sender is'],
    ['smtps://u:100%geheim@mail.example.org?from=a@b.org', 'with a `%` that is not written as `%25`'],
    ['smtps://u:geheim@mail.example.org?form=a@b.org', 'has more than a server and `from` in it'],
    ['smtps://u:geheim@mail.example.org/path?from=a@b.org', 'has more than a server and `from` in it'],
  ])('is not %s, and nothing of it is told', (address, words) => {
    const read = readMailServer(address)
    expect(read).toEqual({ wrong: expect.stringContaining(words) })
    expect(JSON.stringify(read)).not.toContain('geheim')
  })
})
