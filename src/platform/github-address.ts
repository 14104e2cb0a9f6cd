/** How the API is reached. */
export interface GitHubAddress {
  readonly apiUrl: string
  /** `owner/name`; `undefined` where the runner did not say. */
  readonly repository: string | undefined
  readonly token: string | undefined
}
