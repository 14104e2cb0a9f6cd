import { expect, test } from '@jest/globals'
import { withCache } from './cache-stage.ts'
import { withFrontEnd } from './front-end.ts'
import { crateManifest } from './project.ts'

const project = {
  target: 'sources',
  sources: {
    'pyproject.toml': `[build-system]
requires = ["maturin>=1,<2"]
build-backend = "maturin"

[project]
name = "release-action-oak"
version = "0.2.0"
`,
    'Cargo.toml': `${crateManifest('release-action-oak', '0.2.0')}publish = false\n\n[lib]\nname = "release_action_oak"\ncrate-type = ["cdylib"]\n`,
    'Cargo.lock': 'version = 4\n\n[[package]]\nname = "release-action-oak"\nversion = "0.2.0"\n',
    'src/lib.rs': '',
  },
}

test('the wheel of maturin is kept by the first build, and the next one installs it without asking the index', async () => {
  await withFrontEnd('release-action-oak', (upstream) =>
    withCache(
      async ({ build, kept, poison }) => {
        const first = await build()
        expect(first).toMatchObject({ exitCode: 0, told: [] })
        expect(first.cache).toEqual([
          'cache: no wheels were kept for this machine yet',
          expect.stringMatching(/^cache: 1 wheel \(\d+\.\d MB\) kept for later runs$/),
        ])
        const isOfMaturin = (each: string): boolean => each.includes('maturin')
        expect(first.wire.reads.filter(isOfMaturin)).not.toEqual([])

        const second = await build()
        expect(second).toMatchObject({ exitCode: 0, told: [] })
        expect(second.cache).toEqual([expect.stringMatching(/^cache: 1 of 1 wheels \(\d+\.\d MB\), 0 refused$/)])
        expect(second.wire.reads.filter(isOfMaturin)).toEqual([])
        expect(second.outputs['distributions']).toBe(first.outputs['distributions'])

        const bytes = Buffer.from(kept()[0]?.bytes ?? '')
        bytes[70_000] = (bytes[70_000] ?? 0) ^ 1
        poison(bytes)
        const third = await build()
        expect(third).toMatchObject({ exitCode: 0, told: [] })
        expect(third.cache).toEqual(['cache: 0 of 1 wheels (0.0 MB), 1 refused'])
        expect(third.wire.reads.filter(isOfMaturin)).not.toEqual([])
        expect(third.outputs['distributions']).toBe(first.outputs['distributions'])
      },
      { upstream },
      project,
    ),
  )
})
