import { describe, expect, test } from '@jest/globals'
import { judgeIssuer } from '../../src/guards/issuer.ts'
import type { Plan } from '../../src/model/plan.ts'
import { plan } from '../make/plan.ts'

const [crate] = plan().packages
if (crate === undefined) throw new Error('the plan has no package')
const packages: Plan['packages'] = [crate, { ...crate, ecosystem: 'python' }]
const both = ['rust', 'python'] as const
const judge = (credentials: Partial<Plan['credentials']>, server = 'https://octo.ghe.com') =>
  judgeIssuer({ packages, credentials: { ...plan().credentials, ...credentials } }, server, both)

describe('a plan of another server than github.com', () => {
  test('says for each registry that a token is needed', () => {
    expect(judge({})).toEqual([
      {
        code: 'id-token-missing',
        level: 'warning',
        message:
          'crates.io and PyPI take no OIDC tokens of https://octo.ghe.com, so there is no trusted publishing from here.',
        fix: 'Give the publishing job `crates-token` and `pypi-token`, and write `credentials: { crates: token, pypi: token }` in the config.',
      },
    ])
  })

  test('stops a live run that counts on trusted publishing', () => {
    expect(judge({ pypi: 'trusted', crates: 'token' })).toMatchObject([
      { level: 'live', message: expect.stringMatching(/^PyPI takes no OIDC tokens of /) },
    ])
  })

  test('has nothing to say where the config counts on tokens, and of registries that are neither', () => {
    expect(judge({ pypi: 'token', crates: 'token' })).toEqual([])
    expect(judgeIssuer(plan(), 'https://octo.ghe.com', [])).toEqual([])
    expect(judgeIssuer(plan(), 'https://octo.ghe.com', ['python'])).toEqual([])
  })

  test('is no plan of github.com', () => {
    expect(judge({ pypi: 'trusted', crates: 'trusted' }, 'https://github.com')).toEqual([])
  })
})
