import type { ProblemCode } from '../../model/catalogue.ts'
import { type Problem, problem } from '../../model/problem.ts'

type Known = readonly [words: RegExp, code: ProblemCode, fix: string]

/** PyPI's refusals by their words (warehouse `forklift/legacy.py`, `macaroons/`), the particular before the general. */
const known: readonly Known[] = [
  [
    /^File already exists/i,
    'registry-file-exists',
    'A published file can never be replaced. Release a new version, or publish the very bytes that are there.',
  ],
  [
    /previously used by a file that has since been deleted/i,
    'registry-name-used',
    'A file name is never free again, also after the file was deleted. Release a new version.',
  ],
  [/releases older than \d+ days/i, 'registry-release-closed', 'Release a new version, for example a post-release.'],
  [
    /too large/i,
    'registry-too-large',
    'Make the file smaller, or ask for a higher limit: https://docs.pypi.org/project-management/storage-limits.',
  ],
  [
    /temporarily disabled|Read-only mode/i,
    'registry-closed',
    'Wait until https://status.python.org says that uploads are on, then run the job again.',
  ],
  [
    /Username\/Password authentication/i,
    'registry-forbidden',
    'Use trusted publishing, or an API token (it begins with `pypi-`) in the input `pypi-token`.',
  ],
  [
    /Invalid or non-existent authentication/i,
    'registry-forbidden',
    'The token is mistyped, revoked, or of another index: PyPI and TestPyPI do not share tokens. Make a new one.',
  ],
  [
    /not valid for project|given token isn't allowed/i,
    'registry-forbidden',
    'The credential belongs to other projects. Widen the token, or add the trusted publisher to this project as well.',
  ],
  [
    /Non-user identities cannot create new projects/i,
    'trusted-publisher-missing',
    'Register a pending publisher whose project name is exactly the name in the metadata, and run the job again.',
  ],
  [
    /isn't allowed to upload to project/i,
    'registry-forbidden',
    'The name may belong to somebody else, or the project is archived or quarantined. Look at its page on the index.',
  ],
  [/Invalid API Token/i, 'registry-forbidden', 'Make a new token in the account settings of the index.'],
  [
    /verified|two.?factor/i,
    'registry-forbidden',
    'The owner of the token must verify an e-mail address and switch on two-factor authentication.',
  ],
  [
    /attestations supplied|Attestations are/i,
    'registry-refused',
    'Publish without attestations (`attestations: false`). They do not work with a token, nor in a workflow that another one calls.',
  ],
  [
    /unsupported platform tag/i,
    'registry-refused',
    'Build the wheel for a `manylinux`, `musllinux`, `macosx` or `win` tag: PyPI does not take `linux_*`.',
  ],
  [
    /description failed to render/i,
    'registry-refused',
    'Mend the README: `twine check` shows the line. Directives of Sphinx are not known to PyPI.',
  ],
  [/The name '.*' (?:isn't allowed|is too similar)/i, 'registry-refused', 'Choose another project name.'],
]

/** What was sent, and where. */
export interface Sent {
  readonly url: string
  readonly filename: string
  /** The user whose token was shown to an index that is neither PyPI nor TestPyPI. */
  readonly user: string | undefined
}

/** A refusal of one file as a problem: the address, the status, the registry's own words, and what to change. */
export function refusal({ url, filename, user }: Sent, status: number, words: string): Problem {
  const isLogin = user !== undefined && (status === 401 || status === 403)
  const [, code, fix] = isLogin
    ? notLetIn(user)
    : (known.find(([pattern]) => pattern.test(words)) ?? fallback(status, words))
  return problem(code, `${url} answered ${status} to ${filename}: ${words}`, fix)
}

/** Another index's words are its own; who was sent is what people get wrong. */
const notLetIn = (user: string): Known => [
  /(?:)/,
  'registry-forbidden',
  `\`pypi-token\` was sent as the password of the user \`${user}\`. Check both, and that this user may upload here; the name comes from the input \`pypi-user\`.`,
]

function fallback(status: number, words: string): Known {
  const any = /(?:)/
  if (status === 413) return [any, 'registry-too-large', 'Make the file smaller, or ask the index for a higher limit.']
  if (status === 409 || (status === 400 && /already exist/i.test(words))) {
    return [any, 'registry-file-exists', 'A published file can never be replaced. Release a new version.']
  }
  if (status === 401 || status === 403) {
    return [any, 'registry-forbidden', 'The credential is not good for this project on this index. Check both.']
  }
  if (status === 404 || status === 405 || status === 410 || (status >= 300 && status < 400)) {
    const fix =
      'Uploads go to the address of the upload API, with its last slash, as `https://upload.pypi.org/legacy/`.'
    return [any, 'registry-address', fix]
  }
  return [any, 'registry-refused', 'Change what the index names, build again, and release.']
}
