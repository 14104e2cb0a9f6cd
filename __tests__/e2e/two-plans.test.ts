import { expect, test } from '@jest/globals'
import { notesArtifact } from '../../src/artifacts/names.ts'
import { makeRepository } from '../make/repository.ts'
import { filesIn } from './artifact.ts'
import { project } from './project.ts'
import { changedRun, stageRun, withStage } from './stage.ts'

test('a second plan in the same run is refused before anything is built, and a second attempt of the plan is not', async () => {
  const repository = await makeRepository(project)
  try {
    const run = stageRun(await repository.commit())
    await withStage(run, {}, async ({ play, world }) => {
      const plan = { with: { step: 'plan' }, permissions: { contents: 'read' }, workspace: repository.root } as const
      expect(await play({ ...plan, run })).toMatchObject({ exitCode: 0 })
      const second = await play({ ...plan, run, with: { step: 'plan', packages: 'tally-core' } })
      expect(second.exitCode).toBe(1)
      expect(second.told.find((each) => each.includes('artifact-name-taken'))).toBe(
        'error artifact-name-taken: The release notes could not be stored: another job or step of this run has stored an artifact release-action-notes-1.\nFix: A workflow run has one plan, and builds each row of it once. Let one plan have all packages, or release the others in a workflow run of their own. If nothing else of this run stores files, GitHub took the name and its answer was lost: run the failed job again, for each attempt has names of its own.',
      )
      const { artifacts } = world.services()
      expect(filesIn(artifacts, notesArtifact(1))['notes.md']).toContain('Counts faster.')
      const again = await play({ ...plan, run: changedRun(run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0 })
    })
  } finally {
    await repository.remove()
  }
})
