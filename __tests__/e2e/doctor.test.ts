import { describe, expect, jest, test } from '@jest/globals'
import { ours, withPractice } from '../cli/doctor-stage.ts'

jest.setTimeout(120_000)

describe('the doctor in the bundle', () => {
  test('in a job looks, asks each registry for a token, and ends it', async () => {
    await withPractice({}, async ({ doctor, job, acts }) => {
      const { code, stdout } = await doctor(['--json'], await job({ environment: 'release' }))
      expect(JSON.parse(stdout)).toMatchObject({ repository: ours, ready: true })
      expect(code).toBe(0)
      expect(acts()).toEqual([
        'POST upload.pypi.org/_/oidc/mint-token',
        'POST upload.pypi.org/_/oidc/burn-token',
        'POST crates.io/api/v1/trusted_publishing/tokens',
        'DELETE crates.io/api/v1/trusted_publishing/tokens',
      ])
    })
  })

  test('on a laptop tells what to do before the first release', async () => {
    await withPractice({ python: {}, crates: [] }, async ({ doctor, acts }) => {
      const { code, stdout } = await doctor()
      expect(code).toBe(1)
      expect(stdout).toContain('https://pypi.org/manage/account/publishing/?provider=github&owner=octo-org')
      expect(stdout).toMatch(/Not yet: 1 to be done first\.\n$/)
      expect(acts()).toEqual([])
    })
  })
})
