import { isSameRepository } from '../model/same-repository.ts'
import type { IndexedStatement, SignedStatement } from '../model/signed-statement.ts'
import type { Sight } from './facts.ts'
import { hear, type Testimony } from './signed.ts'

/** The file that a statement is held against, and where its workflow is to stand: `owner/name`, where that is known. */
export interface Vouched {
  readonly filename: string
  readonly sha256: string
  readonly repository: string | undefined
}

/** What an index shows of a file: each of its statements must hold, name the file, and be of the publisher that is told. */
export function indexedSight(statements: readonly IndexedStatement[], file: Vouched): Sight {
  const sights = statements.map((each): Sight => {
    const said = hear(each)
    const sight = sightOf(said, file)
    if (sight.state !== 'good') return sight
    const named = said.subjects.find(({ sha256 }) => sha256 === file.sha256)?.name
    if (named !== file.filename) return { state: 'wrong', why: `names the file ${named ?? '?'}` }
    const { publisher } = each
    const isSame = isSameRepository(publisher.repository, sight.repository)
    return isSame ? sight : { state: 'wrong', why: `is told to come from ${publisher.repository ?? 'nobody'}` }
  })
  return sights.find((each) => each.state === 'wrong') ?? sights[0] ?? { state: 'absent' }
}

/** What GitHub's store has under the digest of a file: one statement that holds is enough, as for those who verify a download. */
export function storedSight(statements: readonly SignedStatement[], file: Vouched): Sight {
  const sights = statements.map((each) => sightOf(hear(each), file))
  return sights.find((each) => each.state === 'good') ?? sights[0] ?? { state: 'absent' }
}

function sightOf(said: Testimony, { sha256, repository }: Vouched): Sight {
  const wrong = (why: string): Sight => ({ state: 'wrong', why })
  if (said.broken !== undefined) return wrong(`cannot be believed: ${said.broken}`)
  if (!said.subjects.some((each) => each.sha256 === sha256)) {
    const others = said.subjects.map((each) => each.sha256.slice(0, 12))
    return wrong(`is about other bytes (SHA-256 ${others[0] ?? 'of nothing'}…)`)
  }
  if (said.repository === undefined || said.commit === undefined) return wrong('does not say where it comes from')
  if (repository !== undefined && !isSameRepository(repository, said.repository)) {
    return wrong(`comes from ${said.repository}`)
  }
  return { state: 'good', repository: said.repository, workflow: said.workflow ?? '?', commit: said.commit }
}
