import type { LoopbackRequest } from '../../handler.ts'
import { refuse } from './refusal.ts'

/**
 * Refuses whoever does not say who they are, or says `curl`: the data access policy that production enforces
 * (crates.io `src/middleware/require_user_agent.rs` and `block_traffic.rs`, issue 13783). Downloads need no user agent.
 */
export function checkUserAgent(request: LoopbackRequest): void {
  const agent = request.headers['user-agent'] ?? ''
  if ((agent === '' || agent === 'Amazon CloudFront') && !request.path.endsWith('download')) {
    throw refuse(403, MISSING)
  }
  if (/curl/i.test(agent)) {
    throw refuse(
      403,
      'We are unable to process your request at this time. This usually means that you are in violation of our API ' +
        'data access policy (https://crates.io/data-access). ' +
        'Please email help@crates.io and provide the request id rehearsal',
    )
  }
}

const MISSING = [
  'We require that all requests include a `User-Agent` header.  To allow us to determine the impact your bot has on ' +
    'our service, we ask that your user agent actually identify your bot, and not just report the HTTP client library ' +
    "you're using.  Including contact information will also reduce the chance that we will need to take action against " +
    'your bot.',
  'Bad:\n  User-Agent: reqwest/0.9.1',
  'Better:\n  User-Agent: my_crawler',
  'Best:\n  User-Agent: my_crawler (my_crawler.com/info)\n  User-Agent: my_crawler (help@my_crawler.com)',
  "If you believe you've received this message in error, please email help@crates.io and include the request id " +
    'rehearsal.\n',
].join('\n\n')
