import type { BuildSettings, RemoteBuild } from '../model/config.ts'
import { about, choice, type Field, mapped, text, whole } from './field.ts'
import { entries, mapping } from './mapping.ts'
import { usualBuild } from './usual.ts'
import { line, targetOf, targetWords } from './words.ts'

/** A host, a user and a folder become arguments of `ssh` and `rsync`: none may look like an option. */
const remote: Field<RemoteBuild> = mapped(
  mapping(
    {
      host: about('A name that `ssh` knows.', text('the name of a host', '^[A-Za-z0-9\\[][A-Za-z0-9.:\\[\\]_-]*$')),
      user: text('the name of a user', '^[A-Za-z_][A-Za-z0-9._-]*$'),
      port: whole(1, 65_535),
      with: about('What builds there.', choice('container', 'zig')),
      image: about('The image of the container.', text('the name of an image', '^[A-Za-z0-9][A-Za-z0-9._/:@-]*$')),
      directory: about(
        'A folder of that machine, in which everything happens.',
        text('a folder without blanks', '^(?:~/|/)?[A-Za-z0-9._][A-Za-z0-9._/-]*$'),
      ),
    },
    ['host'],
  ),
  ({ host = '', user, port, with: tool = 'container', image, directory = 'release-action' }) => ({
    host,
    user,
    port,
    with: tool,
    image,
    directory,
  }),
)

/** `build`: runners, time limits, and how Linux wheels come about. */
export const build: Field<BuildSettings> = mapped(
  mapping({
    runners: about(
      'Labels of runners by target, where the hosted ones are not meant.',
      entries(targetWords, line('the label of a runner')),
    ),
    'max-parallel': about('Rows at once.', whole(1, 256)),
    timeout: about('Minutes for a row.', whole(1, 360)),
    linux: about('How Linux wheels with code are built.', choice('zig', 'container', 'native')),
    manylinux: about('The oldest glibc.', text('a policy such as "2_17" or "2_28"', '^2_[0-9]{1,3}$')),
    musllinux: about('The oldest musl.', text('a policy such as "1_2"', '^1_[0-9]{1,2}$')),
    'lock-directory': about('The folder of the build lock on a laptop.', line('a folder')),
    remote: about('A Linux machine that builds where this one cannot.', remote),
  }),
  (said) => ({
    runners: Object.fromEntries((said.runners ?? []).map(([word, label]) => [targetOf(word) ?? word, label])),
    maxParallel: said['max-parallel'],
    timeout: said.timeout ?? usualBuild.timeout,
    linux: said.linux ?? usualBuild.linux,
    manylinux: said.manylinux ?? usualBuild.manylinux,
    musllinux: said.musllinux ?? usualBuild.musllinux,
    lockDirectory: said['lock-directory'],
    remote: said.remote,
  }),
)
