import path from 'node:path'
import { receiptArtifact } from '../../artifacts/names.ts'
import type { Receipt } from '../../model/receipt.ts'
import { receiptLines, receiptSection, receiptVerdict } from '../../report/files.ts'
import { distributionsOutput, receiptOutput } from '../../report/outputs.ts'
import type { Stage, StepResult } from '../../stage.ts'

/** Tells and writes the receipt, which is kept `days` days; that it cannot be stored never fails a release. */
export async function concluded(
  { ports }: Stage,
  receipt: Receipt,
  days: number | undefined,
): Promise<Pick<StepResult, 'outputs' | 'summary'> & { readonly receipt: Receipt }> {
  for (const line of [...receiptLines(receipt), receiptVerdict(receipt)]) ports.actions.line(line)
  const directory = path.join(ports.run.temp, 'release-action', 'receipt')
  try {
    await ports.files.write(path.join(directory, 'receipt.json'), `${JSON.stringify(receipt, null, 2)}\n`)
    await ports.artifacts.upload(
      receiptArtifact(ports.run.attempt, receipt.release?.held === true),
      directory,
      ['receipt.json'],
      days,
    )
  } catch (error) {
    ports.actions.debug(`The receipt could not be stored as an artifact: ${String(error)}`)
  }
  const { tag, version, complete, files, release } = receipt
  return {
    outputs: {
      tag,
      version,
      published: String(complete),
      receipt: receiptOutput(receipt),
      distributions: distributionsOutput(files),
      'release-url': release?.url ?? '',
    },
    summary: receiptSection(receipt),
    receipt,
  }
}
