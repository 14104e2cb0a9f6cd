import { devNull } from 'node:os'

/**
 * The environment by which stock clients (Node with EnvHttpProxyAgent, pip, uv, twine, cargo, curl, git) go through an
 * edge: the knobs of any user behind a company proxy, and those that keep the user's own mirrors out of the way.
 * `caFile` holds the machine's authorities and the edge's. The bare loopback is exempt, so that a server of the rehearsal
 * that is not under a production name is reached directly.
 */
export function clientKnobs(proxyUrl: string, caFile: string): Readonly<Record<string, string>> {
  const exempt = '127.0.0.1,localhost,::1'
  return {
    HTTPS_PROXY: proxyUrl,
    https_proxy: proxyUrl,
    HTTP_PROXY: proxyUrl,
    http_proxy: proxyUrl,
    NO_PROXY: exempt,
    no_proxy: exempt,
    NODE_EXTRA_CA_CERTS: caFile,
    SSL_CERT_FILE: caFile,
    REQUESTS_CA_BUNDLE: caFile,
    CURL_CA_BUNDLE: caFile,
    GIT_SSL_CAINFO: caFile,
    PIP_CERT: caFile,
    PIP_CONFIG_FILE: devNull,
    UV_DEFAULT_INDEX: 'https://pypi.org/simple',
    CARGO_HTTP_PROXY: proxyUrl,
    CARGO_HTTP_CAINFO: caFile,
  }
}
