import { storeReceipt } from '../../artifacts/receipt.ts'
import type { Receipt } from '../../model/receipt.ts'
import { receiptLines, receiptSection, receiptVerdict } from '../../report/files.ts'
import { distributionsOutput, receiptOutput } from '../../report/outputs.ts'
import type { Stage, StepResult } from '../../stage.ts'

/** Tells and stores the receipt, which is kept `days` days; that it cannot be stored never fails a release. */
export async function concluded(
  { ports }: Stage,
  receipt: Receipt,
  days: number | undefined,
): Promise<StepResult & { readonly receipt: Receipt }> {
  for (const line of [...receiptLines(receipt), receiptVerdict(receipt)]) ports.actions.line(line)
  const problems = await storeReceipt(ports, receipt, days)
  const { tag, version, complete, files, release } = receipt
  return {
    problems,
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
