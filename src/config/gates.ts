import type { ConfiguredGate } from '../model/config.ts'
import { about, choice, type Field, flag, list, mapped, text, whole } from './field.ts'
import { mapping } from './mapping.ts'
import { insidePath, pythonVersion } from './words.ts'

/** Minutes that a gate may take unless told; GitHub ends a job of its own after 360. */
export const gateMinutes = 30

/** `gates`: commands of the repository, each once for every Python version and system. */
export const gates: Field<readonly ConfiguredGate[]> = list(
  mapped(
    mapping(
      {
        name: about(
          'What the row is called.',
          text(
            'a name of letters, digits, blanks, `.`, `_` and `-`, at most 60, with a letter or a digit in front',
            '^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,58}[A-Za-z0-9._-])?$',
          ),
        ),
        run: about('A shell command, run as it stands.', text('a command')),
        setup: about('A shell command that prepares the row, instead of what the lock file says.', text('a command')),
        blocking: about('Whether its failure stops the release.', flag),
        python: about('Python versions, a row each.', list(pythonVersion)),
        os: about('Systems, a row each.', list(choice('linux', 'macos', 'windows'))),
        directory: about('The folder that it runs in.', insidePath),
        timeout: about('Minutes.', whole(1, 360)),
      },
      ['name', 'run'],
    ),
    ({ name = '', run = '', setup, blocking = true, python = [], os, directory = '.', timeout = gateMinutes }) => ({
      name,
      run,
      setup,
      blocking,
      python: [...new Set(python)],
      systems: os === undefined || os.length === 0 ? ['linux'] : [...new Set(os)],
      directory,
      timeout,
    }),
  ),
)
