import path from 'node:path'
import type { ArtifactEntry, Artifacts } from '../ports/artifacts.ts'
import type { Run } from '../ports/runner.ts'

type FindBy = { token: string; workflowRunId: number; repositoryOwner: string; repositoryName: string }

/**
 * Why `@actions/artifact` would refuse a server (its `isGhes`): only github.com and GHE.com have the service that it speaks to.
 * Asked of ourselves, so that it is said before anything is built.
 */
export function unsupportedBy(serverUrl: string): string | undefined {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : serverUrl
  if (/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host)) return undefined
  return `${serverUrl} is a GitHub Enterprise Server, which lacks the artifact service of github.com and GHE.com`
}

/**
 * How many artifacts of a run the client lists at most. By itself it stops at 1,000 with a warning, and four attempts of 256 rows
 * leave more; so many take 200 requests.
 */
const mostListed = 20_000

/** The client reads its limit from the environment once, when it is loaded. */
async function load() {
  process.env['ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT'] = String(mostListed)
  return (await import('@actions/artifact')).default
}

/**
 * Workflow artifacts, through `@actions/artifact`, which is loaded at the first call only: it is most of the bundle.
 * Files of an earlier attempt or of another run are found through the REST API, which needs `actions: read`. `retentionDays`
 * wins over what an upload asks for.
 */
export function createArtifacts(
  run: Run,
  token: string | undefined,
  fromRun: string | undefined,
  retentionDays?: number,
): Artifacts {
  const earlier = findBy(run, token, fromRun ?? (run.attempt > 1 ? run.runId : undefined))
  const sources = new Map<number, FindBy>()
  const unsupported = unsupportedBy(run.serverUrl)
  return {
    ...(unsupported !== undefined && { unsupported }),
    async upload(name, root, files, days) {
      const client = await load()
      const kept = retentionDays ?? days
      // distributions are compressed already
      await client.uploadArtifact(
        name,
        files.map((file) => path.join(root, file)),
        root,
        { compressionLevel: 0, ...(kept !== undefined && { retentionDays: kept }) },
      )
    },
    async list() {
      const client = await load()
      const found = new Map<number, ArtifactEntry>()
      if (fromRun === undefined) {
        for (const { id, name, digest } of (await client.listArtifacts()).artifacts) found.set(id, { id, name, digest })
      }
      if (earlier !== undefined) {
        const { artifacts } = await client.listArtifacts({ findBy: earlier })
        if (artifacts.length >= mostListed) {
          throw new Error(`the run has ${mostListed} artifacts or more, and those beyond cannot be seen`)
        }
        for (const { id, name, digest } of artifacts) {
          if (found.has(id)) continue
          found.set(id, { id, name, digest })
          sources.set(id, earlier)
        }
      }
      return [...found.values()]
    },
    async find(name) {
      const client = await load()
      try {
        const options = earlier === undefined ? {} : { findBy: earlier }
        const { id, digest } = (await client.getArtifact(name, options)).artifact
        if (earlier !== undefined) sources.set(id, earlier)
        return { id, name, digest }
      } catch (error) {
        if (error instanceof Error && error.name === 'ArtifactNotFoundError') return undefined
        throw error
      }
    },
    async download(entry, directory) {
      const client = await load()
      const source = sources.get(entry.id)
      await client.downloadArtifact(entry.id, {
        path: directory,
        ...(entry.digest !== undefined && { expectedHash: entry.digest }),
        ...(source && { findBy: source }),
      })
    },
  }
}

function findBy(run: Run, token: string | undefined, runId: string | undefined): FindBy | undefined {
  const [repositoryOwner, repositoryName] = (run.repository ?? '').split('/')
  if (runId === undefined || token === undefined || repositoryOwner === undefined || repositoryName === undefined) {
    return undefined
  }
  return { token, workflowRunId: Number(runId), repositoryOwner, repositoryName }
}
