import { statSync } from 'node:fs'

/** What starts programs, by folder: its suites take from ten seconds to two minutes, all others one or two. */
const long = [/[\\/]__tests__[\\/]e2e[\\/]/, /[\\/]__tests__[\\/]cli[\\/]/, /[\\/]__tests__[\\/]build[\\/]/]
const isLong = (file) => long.some((each) => each.test(file))

/**
 * jest test sequencer: what takes long begins first, so that no worker is alone with it at the end. jest's own goes by what
 * it remembers of an earlier run, and a fresh checkout has none; then the size of the file is the best guess for the rest.
 */
export default class LongestFirst {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]))
    return [...tests].sort(
      (one, other) =>
        Number(isLong(other.path)) - Number(isLong(one.path)) || size.get(other.path) - size.get(one.path),
    )
  }

  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, at) => at % shardCount === shardIndex - 1)
  }

  // `--onlyFailures`: nothing is remembered, so all run
  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}
