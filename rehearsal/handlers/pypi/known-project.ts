import type { LoopbackRequest } from '../../handler.ts'
import { canonicalName } from './names.ts'
import { addFile, newProject, type Project, versionOfFilename } from './project.ts'
import type { PypiState } from './state.ts'
import { readUpstreamPage } from './upstream-page.ts'

/**
 * The project of this name, whether it was made here, given, or is known to the public index, which is asked once and
 * whose files are then held beside those uploaded here; `undefined` where nobody knows it. An index that does not
 * answer counts as not knowing it, and is asked again the next time.
 */
export async function findProject(state: PypiState, name: string): Promise<Project | undefined> {
  const key = canonicalName(name)
  const known = state.projects.get(key)
  if (known?.asked === true) return known
  const answer = await state.options.upstream(indexRequest(state, key))
  // another request may have made it, or heard of it, while the answer was under way
  const present = state.projects.get(key)
  if (present?.asked === true) return present
  const project = present ?? (answer.status === 200 ? newProject(key, 'upstream') : undefined)
  if (project === undefined || answer.status === 0 || answer.status >= 500) return project
  state.projects.set(key, project)
  project.asked = true
  if (answer.status !== 200) return project
  const base = new URL(`${key}/`, state.options.upstreamIndex ?? `https://${state.hosts.index}/simple/`)
  const page = readUpstreamPage(answer, base.href)
  project.name = project.origin === 'upstream' ? (page.name ?? project.name) : project.name
  const given = new Set([...project.releases.values()].flatMap((each) => each.files.map((file) => file.filename)))
  for (const file of page.files.toSorted((one, other) => (one.uploadedAt ?? 0) - (other.uploadedAt ?? 0))) {
    const version = versionOfFilename(file.filename, key)
    if (version !== undefined && !given.has(file.filename)) addFile(project, version, file)
  }
  return project
}

function indexRequest(state: PypiState, key: string): LoopbackRequest {
  return {
    method: 'GET',
    host: state.hosts.index,
    path: `/simple/${key}/`,
    query: new URLSearchParams(),
    headers: {
      accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1',
      'accept-encoding': 'identity',
    },
    body: Buffer.alloc(0),
  }
}
