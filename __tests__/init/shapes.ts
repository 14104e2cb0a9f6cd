import type { Pin } from '../../cli/init/pins.ts'
import { shapeOf, type Shape, type Sight } from '../../cli/init/shape.ts'
import { workflowLines } from '../../cli/init/workflow.ts'
import { usualConfig } from '../../src/config/usual.ts'
import { crate, python } from '../make/manifest.ts'

/** The action at a commit that is made of one digit. */
export const pinned = (digit: string, version = 'v1.0.0'): Pin => ({
  action: 'release-action/release-action',
  ref: digit.repeat(40),
  version,
})

/** A repository of one pure-Python package, and what differs from it. */
export const sight = (differences: Partial<Sight> = {}): Sight => ({
  manifests: [python()],
  tags: [],
  config: usualConfig,
  isConfigured: false,
  releaseBranch: undefined,
  ...differences,
})

/** Its shape. */
export const shape = (differences: Partial<Sight> = {}): Shape => shapeOf(sight(differences))

/** Workflows that have every line which there can be. */
export const workflows: readonly { readonly kind: string; readonly lines: (pin: Pin) => readonly string[] }[] = [
  { kind: 'one package', lines: (pin) => workflowLines(shape(), pin) },
  {
    kind: 'release pull requests',
    lines: (pin) => workflowLines(shape({ releaseBranch: 'trunk' }), pin),
  },
  {
    kind: 'a release that is tried first',
    lines: (pin) =>
      workflowLines(shape({ config: { ...usualConfig, verify: { on: ['ubuntu-24.04', 'macos-15'] } } }), pin),
  },
  {
    kind: 'a release that is tried first, of a merge with several tags, announced, with two environments and a limit of rows',
    lines: (pin) =>
      workflowLines(
        shape({
          releaseBranch: 'trunk',
          manifests: [python({ version: '1.0.0rc1' }), crate({ name: 'other' })],
          config: {
            ...usualConfig,
            verify: { on: ['ubuntu-latest', 'macos-latest', 'windows-latest'] },
            build: { ...usualConfig.build, maxParallel: 4 },
            notify: { ...usualConfig.notify, slack: true, email: ['team@example.org'], webhook: true },
          },
        }),
        pin,
      ),
  },
  {
    kind: 'crates, two environments, a limit of rows',
    lines: (pin) =>
      workflowLines(
        shape({
          manifests: [python({ version: '1.0.0rc1' }), crate()],
          config: { ...usualConfig, build: { ...usualConfig.build, maxParallel: 4 } },
        }),
        pin,
      ),
  },
]
