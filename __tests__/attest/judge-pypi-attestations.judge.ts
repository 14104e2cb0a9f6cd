import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { trustedRoot } from '../../rehearsal/handlers/sigstore/trusted-root.ts'
import { forgeries, withCase } from './forgeries.ts'

/** The Python whose `pypi-attestations`, which PyPI itself verifies with, is the judge: `JUDGE_PYTHON=…/bin/python npm run judge`. */
const python = process.env['JUDGE_PYTHON'] ?? ''

/** Verifies each attestation with stock code that trusts the loopback's Sigstore instead of the public one. */
const script = String.raw`
import json, os, sys, tempfile
from pypi_attestations import Attestation, Distribution, GitHubPublisher, VerificationError
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier

def verdict(case):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'trusted_root.json')
        with open(path, 'w') as file:
            json.dump(case['root'], file)
        root = TrustedRoot.from_file(path)
    Verifier.production = classmethod(lambda cls, offline=False: cls(trusted_root=root))
    publisher = case['publisher']
    identity = GitHubPublisher(repository=publisher['owner'] + '/' + publisher['repository'], workflow=publisher['workflow'])
    file = Distribution(name=case['filename'], digest=case['sha256'])
    try:
        attestation = Attestation.model_validate_json(json.dumps(case['attestation']))
        return list(attestation.verify(identity, file, offline=True))
    except VerificationError as error:
        return str(error)
    except Exception as error:
        return 'Unreadable: ' + str(error)

print(json.dumps([verdict(case) for case in json.load(sys.stdin)]))
`

const cases: unknown[] = []
let verdicts: readonly unknown[] = []

beforeAll(async () => {
  for (const forgery of forgeries) {
    await withCase(forgery, (made, sigstore) => cases.push({ ...made, root: trustedRoot(sigstore) }))
  }
  const input = JSON.stringify(cases)
  const { stdout, stderr, status } = spawnSync(python, ['-c', script], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`JUDGE_PYTHON must name a Python that has pypi-attestations: ${stderr}`)
  verdicts = JSON.parse(stdout) as readonly unknown[]
})
afterAll(() => void (cases.length = 0))

describe('pypi-attestations', () => {
  const numbered = forgeries.map((forgery, index) => ({ ...forgery, index }))

  test.each(numbered.filter((each) => each.words === undefined))('verifies what was made, with $title', ({ index }) => {
    expect(verdicts[index]).toEqual(['https://docs.pypi.org/attestations/publish/v1', null])
  })

  test.each(numbered.filter((each) => each.words !== undefined))(
    'refuses $title in the same words',
    ({ index, words, unreadable }) => {
      expect(verdicts[index]).toContain(unreadable === true ? 'Unreadable: ' : 'Verification failed: ')
      expect(verdicts[index]).toContain(words)
    },
  )
})
