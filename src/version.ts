/** The action's own version; a test holds it to package.json. */
export const version = '0.1.0'

/** The action's own repository, as it stands in its user agent and in links to its documentation. */
export const ownRepository = 'release-action/release-action'
