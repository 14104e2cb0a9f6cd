import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createMail } from '../../src/platform/mail.ts'
import type { MailServer as Place } from '../../src/ports/mail.ts'
import { type MailServer, type MailServerDifferences, openMailServer } from '../make/mail-server.ts'

let folder = ''
const open: MailServer[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mail-'))
})

afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const message = {
  to: ['a@example.org', 'b@example.org'],
  subject: 'v1 ist da: ü',
  text: 'Größe\n',
  id: 'v1-1-1-released',
}

async function stage(server: MailServerDifferences, place: Partial<Place>, trusted = true) {
  const opened = await openMailServer(server)
  open.push(opened)
  const authorities = path.join(folder, `${opened.port}.pem`)
  await writeFile(authorities, opened.caPem)
  const mail = createMail(trusted ? { SSL_CERT_FILE: authorities } : {})
  const usual = { secure: false, needsTls: false, user: undefined, password: undefined, from: 'bot@example.org' }
  const sent = await mail.send({ host: 'localhost', port: opened.port, ...usual, ...place }, message)
  return { sent, mails: opened.mails }
}

describe('mail', () => {
  test('goes out by STARTTLS, over a certificate of a private authority', async () => {
    const { sent, mails } = await stage({}, {})
    expect(sent).toBe(true)
    expect(mails).toMatchObject([{ from: 'bot@example.org', to: message.to, secure: true }])
    const raw = mails[0]?.raw ?? ''
    expect(raw).toMatch(/^Message-ID: <v1-1-1-released@release-action>\r?$/im)
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
    expect(raw).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(raw).toMatch(/Gr=C3=B6=C3=9Fe|R3LDtsOfZQ/)
  })

  test('goes out by TLS from the first byte, with a user and a password', async () => {
    const login = { user: 'bot', password: 'ge heim@%' }
    const { sent, mails } = await stage({ secure: true, ...login }, { secure: true, ...login })
    expect(sent).toBe(true)
    expect(mails).toMatchObject([{ secure: true }])
  })

  test('is not sent to a server whose certificate nobody vouches for', async () => {
    const { sent, mails } = await stage({ secure: true }, { secure: true }, false)
    expect(sent).toEqual({ refused: expect.stringMatching(/certificate/i) })
    expect(mails).toEqual([])
  })

  test('is not sent without TLS where a password would be', async () => {
    const login = { user: 'bot', password: 'geheim' }
    const { sent, mails } = await stage({ plain: true, ...login }, { needsTls: true, ...login })
    expect(sent).toEqual({ refused: expect.stringMatching(/STARTTLS|TLS/) })
    expect(mails).toEqual([])
  })

  test('that is refused comes back with the server’s words, and without the password', async () => {
    const { sent } = await stage({ user: 'bot', password: 'geheim' }, { user: 'bot', password: 'falsch' })
    expect(sent).toEqual({ refused: expect.stringContaining('Invalid credentials for bot') })
    expect(JSON.stringify(sent)).not.toContain('falsch')
  })

  test('that one of the addresses does not get is told, without the address', async () => {
    const { sent, mails } = await stage({ strangers: ['b@example.org'] }, {})
    expect(sent).toEqual({ refused: 'it takes no mail for 1 of the addresses' })
    expect(mails).toMatchObject([{ to: ['a@example.org'] }])
  })

  test('to a port where nobody listens is a refusal, not an exception', async () => {
    const opened = await openMailServer()
    await opened.close()
    const place = { secure: false, needsTls: false, user: undefined, password: undefined, from: 'bot@example.org' }
    const sent = await createMail({}).send({ host: '127.0.0.1', port: opened.port, ...place }, message)
    expect(sent).toEqual({ refused: expect.stringContaining('ECONNREFUSED') })
  })
})
