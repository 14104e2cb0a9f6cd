/** What to do where GitHub could not be heard about what a guard has to know. */
export const unheardFix =
  'Nothing was uploaded. If GitHub is down (https://www.githubstatus.com), run the job again when it is up. If it refused, give the job `permissions: contents: read` and the input `github-token`.'
