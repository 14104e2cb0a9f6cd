import { basic } from '../../../make/upload-request.ts'
import { type PypiRow, wheel } from './row.ts'

/** Who asks. */
export const identityRows: readonly PypiRow[] = [
  {
    title: 'a token that nobody gave out',
    request: wheel({}, { authorization: basic('__token__', 'pypi-other') }),
    status: 403,
    words: 'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth',
    source: 'facts pypi §1.4; warehouse forklift/decorators.py',
  },
  {
    title: 'a token given without __token__ as the user',
    request: wheel({}, { authorization: basic('', 'pypi-user') }),
    status: 403,
    words: 'Username/Password authentication is no longer supported.',
    source: 'facts pypi §1.4; warehouse accounts/security_policy.py',
  },
  {
    title: 'a project token for another project',
    request: wheel({}, { authorization: basic('__token__', 'pypi-scoped') }),
    status: 403,
    words: "Invalid API Token: project-scoped token is not valid for project: 'demo'",
    source: 'facts pypi §1.4; warehouse macaroons/caveats',
    options: { tokens: [{ token: 'pypi-scoped', scope: 'elsewhere' }] },
  },
  {
    title: 'a project of somebody else',
    request: wheel(),
    status: 403,
    words: "The user 'rehearsal' isn't allowed to upload to project 'demo'.",
    source: 'facts pypi §1.4',
    options: { projects: [{ name: 'demo' }], tokens: [{ token: 'pypi-user', scope: 'user', owns: [] }] },
  },
  {
    title: 'an archived project',
    request: wheel(),
    status: 403,
    words: "isn't allowed to upload to project 'demo'.",
    source: 'facts pypi §5',
    options: { projects: [{ name: 'demo', status: 'archived' }] },
  },
]
