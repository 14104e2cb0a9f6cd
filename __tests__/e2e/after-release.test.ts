import { describe, expect, jest, test } from '@jest/globals'
import { tokens, withReleased } from '../cli/released-stage.ts'

jest.setTimeout(180_000)

describe('the bundle, after a release', () => {
  test('verifies what it published, installs it with the stock clients, and withdraws it', async () => {
    await withReleased({}, async ({ run, world }) => {
      const good = await run(['verify', 'v0.2.0', '--install'])
      expect(good.stdout).toContain('✓ cargo build with tally-core =0.2.0: it compiles')
      expect(good.stdout).toContain('✓ cargo build with tally =0.2.0: it compiles')
      expect(good.stdout).toMatch(
        /✓ pip install tally==0\.2\.0: tally-0\.2\.0-py3-none-any\.whl, Python 3\.\d+ on .*: modules imported \d/,
      )
      expect(good).toMatchObject({ code: 0, stderr: '' })

      const env = { GITHUB_TOKEN: tokens.github, CARGO_REGISTRY_TOKEN: tokens.crates }
      const back = await run(['rollback', 'v0.2.0', '--yes', '--repository', 'octo-org/octo-repo'], env)
      expect(back).toMatchObject({ code: 0, stderr: '' })
      expect(world.services().crates.yanks.size).toBe(2)

      world.services().github.requests.clear()
      const after = await run(['verify', 'v0.2.0', '--repository', 'octo-org/octo-repo'])
      expect(after.code).toBe(1)
      expect(after.stdout).toContain('released-yanked')
    })
  })
})
