import { time } from './answer.ts'
import type { StoredAsset } from './stored.ts'
import type { StoredRelease } from './stored.ts'
import { type GitHubState, pageUrl, repositoryUrl } from './state.ts'
import { actionsBot, userEntry } from './user.ts'

/** A release as the API tells it. A draft's page has a name of its own, for its tag may not exist. */
export function releaseEntry(release: StoredRelease, state: GitHubState): Readonly<Record<string, unknown>> {
  const url = `${repositoryUrl(state)}/releases/${release.id}`
  const uploads = url.replace(state.urls.api, state.urls.uploads)
  const archive = (kind: string): string | null =>
    release.draft ? null : `${repositoryUrl(state)}/${kind}/${release.tag}`
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${uploads}/assets{?name,label}`,
    html_url: `${pageUrl(state)}/releases/tag/${pageName(release)}`,
    id: release.id,
    author: userEntry(actionsBot, state.urls),
    node_id: `RE_${release.id}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: time(release.createdAt),
    updated_at: time(release.updatedAt),
    published_at: release.publishedAt === undefined ? null : time(release.publishedAt),
    assets: release.assets.map((each) => assetEntry(each, release, state)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  }
}

/** An asset as the API tells it; the digest is there once the upload is complete. */
export function assetEntry(
  asset: StoredAsset,
  release: StoredRelease,
  state: GitHubState,
): Readonly<Record<string, unknown>> {
  return {
    url: `${repositoryUrl(state)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: `RA_${asset.id}`,
    name: asset.name,
    label: asset.label,
    uploader: userEntry(actionsBot, state.urls),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.bytes.length,
    digest: asset.state === 'uploaded' ? `sha256:${asset.sha256}` : null,
    download_count: asset.downloads,
    created_at: time(asset.createdAt),
    updated_at: time(asset.createdAt),
    browser_download_url: `${pageUrl(state)}/releases/download/${encodeURIComponent(pageName(release))}/${encodeURIComponent(asset.name)}`,
  }
}

/** What a release's page is called: by its tag, or `untagged-…` while it is a draft. */
export function pageName(release: StoredRelease): string {
  return release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tag
}
