import { generateKeyPairSync } from 'node:crypto'

/** What GitHub's issuer signs with in every world of a test file: to make a key takes longer than the rest of a world. */
export const issuerKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
