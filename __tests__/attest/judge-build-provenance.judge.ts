import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { trustedRoot } from '../../rehearsal/handlers/sigstore/trusted-root.ts'
import { withRelease } from '../e2e/release.ts'

/** The Python that has `sigstore`, and the folder of `@actions/attest`: `npm run judge` names both. */
const python = process.env['JUDGE_PYTHON'] ?? ''
const library = process.env['JUDGE_ATTEST'] ?? ''

/** An action that does with the stock library what this one does by itself. */
const stockAction = (module: string): string => `
import { attestProvenance } from ${JSON.stringify(module)}
const { INPUT_SUBJECTS, INPUT_TOKEN } = process.env
const { attestationID } = await attestProvenance({ subjects: JSON.parse(INPUT_SUBJECTS), token: INPUT_TOKEN })
console.log('stored as ' + attestationID)
`

/** Verifies each bundle with stock code that trusts the loopback's Sigstore instead of the public one. */
const script = String.raw`
import json, os, sys, tempfile
from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier, policy

given = json.load(sys.stdin)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'trusted_root.json')
    with open(path, 'w') as file:
        json.dump(given['root'], file)
    verifier = Verifier(trusted_root=TrustedRoot.from_file(path))
issuer = 'https://token.actions.githubusercontent.com'

def verdict(case):
    signer = policy.Identity(identity=case['identity'], issuer=issuer)
    try:
        kind, payload = verifier.verify_dsse(Bundle.from_json(json.dumps(case['bundle'])), signer)
        return [kind, payload.decode()]
    except Exception as error:
        return 'refused: ' + str(error)

print(json.dumps([verdict(case) for case in given['cases']]))
`

interface Bundle {
  readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly unknown[] }
}

const identity = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v0.2.0'
const found: { own?: Bundle; stock?: Bundle; checksums: readonly string[] } = { checksums: [] }
let verdicts: readonly unknown[] = []

beforeAll(async () => {
  const action = await mkdtemp(path.join(tmpdir(), 'release-action-attest-'))
  try {
    await writeFile(
      path.join(action, 'action.yml'),
      "inputs:\n  subjects:\n    default: ''\n  token:\n    default: ${{ github.token }}\nruns:\n  using: node24\n  main: index.mjs\n",
    )
    const module = pathToFileURL(path.join(library, 'lib', 'index.js')).href
    await writeFile(path.join(action, 'index.mjs'), stockAction(module))
    await withRelease({}, async ({ publish, play, run, world }) => {
      const published = await publish()
      const { github, crates, pypi, sigstore } = world.services()
      found.own = github.attestations[0]?.bundle as Bundle
      if (published.exitCode !== 0) throw new Error(published.log.join('\n'))
      found.checksums = [...crates.published, ...pypi.uploads].map((each) => each.sha256)
      const subjects = JSON.stringify(statementOf(found.own).subject)
      const stock = await play({ run, action, with: { subjects } })
      found.stock = github.attestations[1]?.bundle as Bundle
      if (stock.exitCode !== 0) throw new Error(stock.log.join('\n'))
      const altered = { ...statementOf(found.own), subject: [] }
      const cases = [
        { bundle: found.own, identity },
        { bundle: found.stock, identity },
        { bundle: found.own, identity: identity.replace('release.yml', 'other.yml') },
        { bundle: withPayload(found.own, JSON.stringify(altered)), identity },
      ]
      const input = JSON.stringify({ root: trustedRoot(sigstore), cases })
      const { stdout, stderr, status } = spawnSync(python, ['-c', script], { input, encoding: 'utf8' })
      if (status !== 0) throw new Error(`JUDGE_PYTHON must name a Python that has sigstore: ${stderr}`)
      verdicts = JSON.parse(stdout) as readonly unknown[]
    })
  } finally {
    await rm(action, { recursive: true, force: true })
  }
}, 120_000)

afterAll(() => void (verdicts = []))

const textOf = (bundle: Bundle | undefined): string =>
  Buffer.from(bundle?.dsseEnvelope.payload ?? '', 'base64').toString()

const statementOf = (bundle: Bundle): { readonly subject: readonly { digest: { sha256: string } }[] } =>
  JSON.parse(textOf(bundle)) as { subject: { digest: { sha256: string } }[] }

const withPayload = (bundle: Bundle, text: string): Bundle => ({
  ...bundle,
  dsseEnvelope: { ...bundle.dsseEnvelope, payload: Buffer.from(text).toString('base64') },
})

/** Every key with the type of its value, and nothing of the value itself. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
}

describe('@actions/attest', () => {
  test('of the same job signs the very same statement', () => {
    expect(textOf(found.own)).not.toBe('')
    expect(textOf(found.own)).toBe(textOf(found.stock))
  })

  test('writes a bundle of the same shape, as far as a log with more or fewer entries lets it', () => {
    const shape = JSON.stringify(shapeOf(found.own)).replace(/"hashes":\[[^\]]*\]/, '"hashes":[]')
    expect(shape).toBe(JSON.stringify(shapeOf(found.stock)).replace(/"hashes":\[[^\]]*\]/, '"hashes":[]'))
  })
})

describe('sigstore', () => {
  test.each([
    ['our bundle', 0, () => found.own],
    ['that of @actions/attest', 1, () => found.stock],
  ])('verifies %s, signed by the workflow', (_title, at, bundle) => {
    expect(verdicts[at]).toEqual(['application/vnd.in-toto+json', textOf(bundle())])
  })

  test('finds the registries’ checksums among the subjects', () => {
    const subjects = statementOf(found.own ?? { dsseEnvelope: { payload: 'e30=', signatures: [] } }).subject
    expect(subjects.map((each) => each.digest.sha256).sort()).toEqual([...found.checksums].sort())
    expect(subjects).toHaveLength(4)
  })

  test('refuses our bundle for another workflow, and with another statement in it', () => {
    expect(verdicts.slice(2)).toEqual([expect.stringContaining('refused: '), expect.stringContaining('refused: ')])
  })
})
