import type { VerifySettings } from '../model/config.ts'
import { about, type Field, list, mapped, text } from './field.ts'
import { mapping } from './mapping.ts'
import { usualVerify } from './usual.ts'

/** `verify`: where a release is tried before its GitHub Release is published. */
export const verify: Field<VerifySettings> = mapped(
  mapping({
    on: about(
      'Labels of runners: `init` writes a job for each, which installs the release from the registries.',
      list(text('the label of a runner, such as ubuntu-latest', '^[A-Za-z0-9][A-Za-z0-9._-]*$')),
    ),
  }),
  ({ on = usualVerify.on }) => ({ on: [...new Set(on)] }),
)
