import { info } from '@actions/core'

/** The smallest action there can be: it imports `@actions/core` and says one line. */
info('::group::Plan')
