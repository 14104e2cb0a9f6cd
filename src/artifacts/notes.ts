import path from 'node:path'
import type { Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { sha256Of } from '../model/sha256.ts'
import type { Ports } from '../ports.ts'
import { attemptIn, notesArtifact } from './names.ts'
import { listAll } from './rows.ts'
import { notStored } from './storing.ts'
import { unavailable } from './unavailable.ts'

const fileName = 'notes.md'

type Reach = Pick<Ports, 'artifacts' | 'files' | 'run'>

/** Stores the release notes for the publishing job. */
export async function storeNotes(ports: Reach, body: string, days?: number): Promise<readonly Problem[]> {
  const directory = path.join(ports.run.temp, 'release-action', 'notes')
  const name = notesArtifact(ports.run.attempt)
  try {
    await ports.files.write(path.join(directory, fileName), body)
    await ports.artifacts.upload(name, directory, [fileName], days)
    return []
  } catch (error) {
    return [notStored('The release notes', name, error)]
  }
}

/** Fetches the notes that the plan vouches for by their hash, from whichever attempt made them. */
export async function fetchNotes(
  ports: Reach,
  plan: Plan,
): Promise<{ readonly body: string } | { readonly problem: Problem }> {
  const listed = await listAll(ports)
  if ('problem' in listed) return listed
  const entries = listed.entries.filter((each) => attemptIn(each.name, 'notes') !== undefined)
  for (const entry of entries) {
    const directory = path.join(ports.run.temp, 'release-action', 'artifacts', entry.name)
    try {
      await ports.artifacts.download(entry, directory)
    } catch (error) {
      return { problem: unavailable('The release notes could not be downloaded', error) }
    }
    const body = await ports.files.text(path.join(directory, fileName))
    if (body !== undefined && sha256Of(body) === plan.notes.sha256) return { body }
  }
  return { problem: entries.length === 0 ? missing() : altered() }
}

function missing(): Problem {
  return problem(
    'artifact-missing',
    'The artifact of the release notes is not there.',
    'Run the plan job of this run again, or give the number of the run that planned as `from-run`.',
  )
}

function altered(): Problem {
  return problem(
    'artifact-altered',
    'The release notes are not those that the plan was made with.',
    'Something changed the artifact after it was made. Find out what, then run the whole workflow again.',
  )
}
