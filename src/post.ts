import { revokeLeftovers } from './revoke-leftovers.ts'

await revokeLeftovers(process.env)
