import type { Ecosystem } from '../model/distribution.ts'
import type { Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'

/** The one of GitHub's servers whose OIDC tokens PyPI and crates.io take for trusted publishing. */
const trusted = 'https://github.com'

const inputs = { rust: 'crates-token', python: 'pypi-token' } as const
const keys = { rust: 'crates', python: 'pypi' } as const

/**
 * What a plan made on another server than github.com should say in time: trusted publishing does not exist there. `ecosystems`
 * are those that go to PyPI, TestPyPI or crates.io; whom other registries trust is theirs to say. Whether a token is given is
 * known to the publishing job alone, so this is a warning, unless the config counts on trusted publishing.
 */
export function judgeIssuer(
  { packages, credentials }: Pick<Plan, 'packages' | 'credentials'>,
  serverUrl: string,
  ecosystems: readonly Ecosystem[],
): readonly Problem[] {
  if (serverUrl === trusted) return []
  const released = ecosystems.filter((each) => packages.some(({ ecosystem }) => ecosystem === each))
  const untold = released.filter((each) => credentials[keys[each]] !== 'token')
  if (untold.length === 0) return []
  const isCountedOn = untold.some((each) => credentials[keys[each]] === 'trusted')
  const registries = untold.map((each) => (each === 'rust' ? 'crates.io' : 'PyPI')).join(' and ')
  return [
    problem(
      'id-token-missing',
      `${registries} ${untold.length === 1 ? 'takes' : 'take'} no OIDC tokens of ${serverUrl}, so there is no trusted publishing from here.`,
      `Give the publishing job ${untold.map((each) => `\`${inputs[each]}\``).join(' and ')}, and write \`credentials: { ${untold.map((each) => `${keys[each]}: token`).join(', ')} }\` in the config.`,
      { level: isCountedOn ? 'live' : 'warning' },
    ),
  ]
}
