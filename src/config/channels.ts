import type { Channel, Config } from '../model/config.ts'
import { about, choice, type Field, mapped } from './field.ts'
import { mapping } from './mapping.ts'
import { usualChannels } from './usual.ts'
import { line } from './words.ts'

const channel = mapping({
  pypi: about('The index that Python packages go to; `skip` keeps them out.', choice('pypi', 'testpypi', 'skip')),
  crates: about('Whether crates are published.', choice('crates.io', 'skip')),
  environment: about('The GitHub environment of the publishing job.', line('the name of an environment')),
})

/** `channels`: where a release and a pre-release go. */
export const channels: Field<Config['channels']> = mapped(
  mapping({ release: channel, prerelease: channel }),
  ({ release, prerelease }) => ({
    release: over(usualChannels.release, release),
    prerelease: over(usualChannels.prerelease, prerelease),
  }),
)

function over(usual: Channel, said: { readonly [K in keyof Channel]: Channel[K] | undefined } | undefined): Channel {
  return {
    pypi: said?.pypi ?? usual.pypi,
    crates: said?.crates ?? usual.crates,
    environment: said?.environment ?? usual.environment,
  }
}

const trust = choice('trusted', 'token', 'both')

/** `credentials`: what the plan may count on for each registry. */
export const credentials: Field<Config['credentials']> = mapped(
  mapping({
    pypi: trust,
    crates: trust,
    'pypi-token-command': about('A command that prints the token, for a release from a laptop.', line('a command')),
    'crates-token-command': about('The same for crates.io.', line('a command')),
  }),
  ({ pypi, crates, 'pypi-token-command': python, 'crates-token-command': rust }) => ({
    pypi,
    crates,
    ...(python !== undefined && { pypiTokenCommand: python }),
    ...(rust !== undefined && { cratesTokenCommand: rust }),
  }),
)
