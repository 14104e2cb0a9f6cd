import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Receipt } from '../model/receipt.ts'
import type { Ports } from '../ports.ts'
import { receiptArtifact } from './names.ts'
import { notStored } from './storing.ts'

/**
 * Stores the receipt for whoever looks at the run, for `days`. That it cannot be stored is a warning: what is published is
 * published, and the same job in another attempt stores one under a name of its own.
 */
export async function storeReceipt(
  ports: Pick<Ports, 'artifacts' | 'files' | 'run'>,
  receipt: Receipt,
  days?: number,
): Promise<readonly Problem[]> {
  const directory = path.join(ports.run.temp, 'release-action', 'receipt')
  for (let nth = 1; ; nth += 1) {
    const name = receiptArtifact(ports.run.attempt, receipt.release?.held === true, nth)
    try {
      await ports.files.write(path.join(directory, 'receipt.json'), `${JSON.stringify(receipt, null, 2)}\n`)
      await ports.artifacts.upload(name, directory, ['receipt.json'], days)
      return []
    } catch (error) {
      const { code, message } = notStored(`The receipt of ${receipt.tag}`, name, error)
      // another job that publishes, or the same request whose answer was lost
      if (code !== 'artifact-name-taken' || nth === mostNames) return [unstored(receipt, message)]
    }
  }
}

/** So many jobs of one run are taken for such that publish. */
const mostNames = 9

function unstored(receipt: Receipt, message: string): Problem {
  const standing = receipt.complete
    ? 'Everything of the release is published all the same'
    : 'What is published of the release stays published'
  return problem(
    'receipt-unstored',
    message,
    `${standing}, and the log, the job summary and the output \`receipt\` say what became of each file. To have the artifact as well, run this job again: nothing is sent twice.`,
    { level: 'warning' },
  )
}
