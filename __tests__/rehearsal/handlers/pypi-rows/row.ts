import type { LoopbackRequest } from '../../../../rehearsal/handler.ts'
import type { PypiOptions } from '../../../../rehearsal/handlers/pypi/state.ts'
import { makeSdist, type SdistOptions } from '../../../make/sdist.ts'
import { makeUploadRequest, type UploadOptions } from '../../../make/upload-request.ts'
import { type MadeFile, makeWheel, type WheelOptions } from '../../../make/wheel.ts'

/** One upload and what PyPI makes of it. */
export interface PypiRow {
  readonly title: string
  readonly request: LoopbackRequest
  readonly status: number
  /** Words of the sentence; it stands in the body and (but for a success) in the reason phrase. */
  readonly words: string
  /** Where the rule is written. */
  readonly source: string
  readonly options?: Partial<PypiOptions>
}

/** The upload of a wheel that differs by these options. */
export const wheel = (options: WheelOptions = {}, upload: UploadOptions = {}): LoopbackRequest =>
  makeUploadRequest(makeWheel(options), upload)
/** The upload of an sdist that differs by these options. */
export const sdist = (options: SdistOptions = {}, upload: UploadOptions = {}): LoopbackRequest =>
  makeUploadRequest(makeSdist(options), upload)
/** A wheel with these form fields. */
export const form = (fields: UploadOptions['fields'] & object): LoopbackRequest => wheel({}, { fields })
/** A file with these bytes. */
export const bytes = (filename: string, content: Buffer): MadeFile => ({ ...makeWheel(), filename, bytes: content })
