import { createHash } from 'node:crypto'
import { createHttp } from '../../src/platform/http.ts'
import type { DistributionKind, LocalDistribution } from '../../src/model/distribution.ts'
import { testClock } from '../platform/clock.ts'

/** What every registry client of these tests is built from: real HTTP, a clock that never waits, files kept in memory. */
export function clientStage() {
  const clock = testClock()
  const masked: string[] = []
  const contents = new Map<string, Buffer>()
  const files = {
    async *stream(path: string) {
      const content = contents.get(path)
      if (content === undefined) throw new Error(`no such file: ${path}`)
      for (let at = 0; at < content.length; at += 7) yield content.subarray(at, at + 7)
    },
  }
  return {
    clock,
    masked,
    mask: (secret: string) => void masked.push(secret),
    files,
    http: createHttp({ environment: {}, version: '1', repository: 'a/b', clock, random: () => 0 }),
    /** A file with this content, lying where {@link files} finds it. */
    file(filename: string, kind: DistributionKind, name: string, version: string, content: Buffer): LocalDistribution {
      contents.set(`/dist/${filename}`, content)
      const sha256 = createHash('sha256').update(content).digest('hex')
      return { filename, kind, name, version, sha256, size: content.length, path: `/dist/${filename}` }
    },
  }
}

/** A JWT in form only. */
export const jwtOf = (claims: Readonly<Record<string, unknown>>): string =>
  ['{"alg":"RS256"}', JSON.stringify(claims), 'signature']
    .map((each) => Buffer.from(each).toString('base64url'))
    .join('.')
