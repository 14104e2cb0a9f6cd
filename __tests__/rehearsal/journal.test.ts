import { expect, test } from '@jest/globals'
import { type JournalEntry, openJournal } from '../../rehearsal/journal.ts'

const entry: JournalEntry = {
  time: 1,
  service: 'pypi',
  method: 'GET',
  host: 'pypi.org',
  path: '/simple/x/',
  status: 200,
  milliseconds: 3,
  requestBytes: 0,
  responseBytes: 10,
  userAgent: 'pip/25',
  by: 'handler',
}

test('a journal keeps the entries in order and tells each as it comes', () => {
  const told: string[] = []
  const journal = openJournal((each) => told.push(each.path))
  journal.record(entry)
  journal.record({ ...entry, path: '/simple/y/' })
  expect(told).toEqual(['/simple/x/', '/simple/y/'])
  expect(journal.entries().map((each) => each.path)).toEqual(told)
})

test.each([
  ['/blob?se=2026&sig=abc%2Bd&sp=r', '/blob?se=2026&sig=***&sp=r'],
  ['/x?X-Amz-Signature=0f0f&X-Amz-Date=1', '/x?X-Amz-Signature=***&X-Amz-Date=1'],
  ['/x?access_token=pypi-AgE', '/x?access_token=***'],
  ['/oidc?audience=pypi&design=1', '/oidc?audience=pypi&design=1'],
])('of %s it keeps %s', (path, kept) => {
  const journal = openJournal()
  journal.record({ ...entry, path })
  expect(journal.entries()[0]?.path).toBe(kept)
})
