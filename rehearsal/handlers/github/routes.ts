import { json } from '../../handler.ts'
import {
  createRelease,
  deleteRelease,
  generateNotes,
  getRelease,
  latestRelease,
  listReleases,
  releaseByTag,
  updateRelease,
} from '../github-releases.ts'
import { notFound } from './answer.ts'
import { createAttestation, listAttestations } from './attestations.ts'
import { dispatchWorkflow } from './dispatches.ts'
import { deleteAsset, getAsset, listAssets, updateAsset, uploadAsset } from './assets.ts'
import {
  createBlob,
  createCommit,
  createRef,
  createTag,
  createTree,
  getBlob,
  getGitCommit,
  getTree,
  updateRef,
} from './git-data.ts'
import { addLabels, createPull, getPull, listPulls, pullsOfCommit, updatePull } from './pulls.ts'
import { compare, getCommit, getRef, getTag, matchingRefs } from './refs.ts'
import { getRepository } from './repository.ts'
import type { Route } from './route.ts'
import { getRun, listJobs, listWorkflowRuns } from './runs.ts'
import { deleteArtifact, downloadArtifact, getArtifact, listArtifacts, listRunArtifacts } from './run-artifacts.ts'
import { settingsRoutes } from './settings-routes.ts'

const contents = { scope: 'contents', level: 'read' } as const
const change = { scope: 'contents', level: 'write' } as const
const actions = { scope: 'actions', level: 'read' } as const
const pulls = { scope: 'pull-requests', level: 'read' } as const
const proposal = { scope: 'pull-requests', level: 'write' } as const
const releases = 'releases/releases'
const attestations = 'repos/attestations'
const assets = 'releases/assets'
const artifacts = 'actions/artifacts'

/** Every route that is served, the more particular path before the more general one. */
export const routes: readonly Route[] = [
  ...settingsRoutes,
  {
    method: 'GET',
    path: /^$/,
    scope: 'metadata',
    level: 'read',
    reference: 'repos/repos#get-a-repository',
    answer: getRepository,
  },

  {
    method: 'GET',
    path: /^\/git\/ref\/(?<ref>.+)$/,
    ...contents,
    reference: 'git/refs#get-a-reference',
    answer: getRef,
  },
  {
    method: 'GET',
    path: /^\/git\/matching-refs\/(?<ref>.*)$/,
    ...contents,
    reference: 'git/refs#list-matching-references',
    answer: matchingRefs,
  },
  { method: 'GET', path: /^\/git\/tags\/(?<sha>[^/]+)$/, ...contents, reference: 'git/tags#get-a-tag', answer: getTag },
  { method: 'POST', path: /^\/git\/blobs$/, ...change, reference: 'git/blobs#create-a-blob', answer: createBlob },
  {
    method: 'GET',
    path: /^\/git\/blobs\/(?<sha>[^/]+)$/,
    ...contents,
    reference: 'git/blobs#get-a-blob',
    answer: getBlob,
  },
  { method: 'POST', path: /^\/git\/trees$/, ...change, reference: 'git/trees#create-a-tree', answer: createTree },
  {
    method: 'GET',
    path: /^\/git\/trees\/(?<sha>.+)$/,
    ...contents,
    reference: 'git/trees#get-a-tree',
    answer: getTree,
  },
  {
    method: 'POST',
    path: /^\/git\/commits$/,
    ...change,
    reference: 'git/commits#create-a-commit',
    answer: createCommit,
  },
  {
    method: 'GET',
    path: /^\/git\/commits\/(?<sha>[^/]+)$/,
    ...contents,
    reference: 'git/commits#get-a-commit-object',
    answer: getGitCommit,
  },
  { method: 'POST', path: /^\/git\/tags$/, ...change, reference: 'git/tags#create-a-tag-object', answer: createTag },
  { method: 'POST', path: /^\/git\/refs$/, ...change, reference: 'git/refs#create-a-reference', answer: createRef },
  {
    method: 'PATCH',
    path: /^\/git\/refs\/(?<ref>.+)$/,
    ...change,
    reference: 'git/refs#update-a-reference',
    answer: updateRef,
  },
  { method: 'GET', path: /^\/pulls$/, ...pulls, reference: 'pulls/pulls#list-pull-requests', answer: listPulls },
  {
    method: 'POST',
    path: /^\/pulls$/,
    ...proposal,
    reference: 'pulls/pulls#create-a-pull-request',
    answer: createPull,
  },
  {
    method: 'GET',
    path: /^\/pulls\/(?<number>\d+)$/,
    ...pulls,
    reference: 'pulls/pulls#get-a-pull-request',
    answer: getPull,
  },
  {
    method: 'PATCH',
    path: /^\/pulls\/(?<number>\d+)$/,
    ...proposal,
    reference: 'pulls/pulls#update-a-pull-request',
    answer: updatePull,
  },
  {
    method: 'POST',
    path: /^\/issues\/(?<number>\d+)\/labels$/,
    ...proposal,
    reference: 'issues/labels#add-labels-to-an-issue',
    answer: addLabels,
  },
  {
    method: 'GET',
    path: /^\/commits\/(?<sha>[0-9a-f]+)\/pulls$/,
    ...pulls,
    reference: 'commits/commits#list-pull-requests-associated-with-a-commit',
    answer: pullsOfCommit,
  },

  {
    method: 'GET',
    path: /^\/commits\/(?<ref>.+)$/,
    ...contents,
    reference: 'commits/commits#get-a-commit',
    answer: getCommit,
  },
  {
    method: 'GET',
    path: /^\/compare\/(?<base>.+?)\.\.\.(?<head>.+)$/,
    ...contents,
    reference: 'commits/commits#compare-two-commits',
    answer: compare,
  },

  { method: 'GET', path: /^\/releases$/, ...contents, reference: `${releases}#list-releases`, answer: listReleases },
  { method: 'POST', path: /^\/releases$/, ...change, reference: `${releases}#create-a-release`, answer: createRelease },
  {
    method: 'POST',
    path: /^\/releases\/generate-notes$/,
    ...change,
    reference: `${releases}#generate-release-notes-content-for-a-release`,
    answer: generateNotes,
  },
  {
    method: 'GET',
    path: /^\/releases\/latest$/,
    ...contents,
    reference: `${releases}#get-the-latest-release`,
    answer: latestRelease,
  },
  {
    method: 'GET',
    path: /^\/releases\/tags\/(?<tag>.+)$/,
    ...contents,
    reference: `${releases}#get-a-release-by-tag-name`,
    answer: releaseByTag,
  },
  {
    method: 'GET',
    path: /^\/releases\/assets\/(?<asset>\d+)$/,
    ...contents,
    reference: `${assets}#get-a-release-asset`,
    answer: getAsset,
  },
  {
    method: 'PATCH',
    path: /^\/releases\/assets\/(?<asset>\d+)$/,
    ...change,
    reference: `${assets}#update-a-release-asset`,
    answer: updateAsset,
  },
  {
    method: 'DELETE',
    path: /^\/releases\/assets\/(?<asset>\d+)$/,
    ...change,
    reference: `${assets}#delete-a-release-asset`,
    answer: deleteAsset,
  },
  {
    method: 'GET',
    path: /^\/releases\/(?<id>\d+)$/,
    ...contents,
    reference: `${releases}#get-a-release`,
    answer: getRelease,
  },
  {
    method: 'PATCH',
    path: /^\/releases\/(?<id>\d+)$/,
    ...change,
    reference: `${releases}#update-a-release`,
    answer: updateRelease,
  },
  {
    method: 'DELETE',
    path: /^\/releases\/(?<id>\d+)$/,
    ...change,
    reference: `${releases}#delete-a-release`,
    answer: deleteRelease,
  },
  {
    method: 'GET',
    path: /^\/releases\/(?<id>\d+)\/assets$/,
    ...contents,
    reference: `${assets}#list-release-assets`,
    answer: listAssets,
  },
  {
    method: 'POST',
    path: /^\/releases\/(?<id>\d+)\/assets$/,
    ...change,
    upload: true,
    reference: `${assets}#upload-a-release-asset`,
    answer: uploadAsset,
  },

  {
    method: 'GET',
    path: /^\/immutable-releases$/,
    scope: 'administration',
    level: 'read',
    guarded: true,
    reference: 'repos/repos#check-if-immutable-releases-are-enabled-for-a-repository',
    answer: (ask) => (ask.state.immutable ? json(200, { enabled: true, enforced_by_owner: false }) : notFound(ask)),
  },

  {
    method: 'GET',
    path: /^\/actions\/runs\/(?<run>\d+)$/,
    ...actions,
    reference: 'actions/workflow-runs#get-a-workflow-run',
    answer: getRun,
  },
  {
    method: 'GET',
    path: /^\/actions\/runs\/(?<run>\d+)\/artifacts$/,
    ...actions,
    reference: `${artifacts}#list-workflow-run-artifacts`,
    answer: listRunArtifacts,
  },
  {
    method: 'GET',
    path: /^\/actions\/workflows\/(?<workflow>[^/]+)\/runs$/,
    ...actions,
    reference: 'actions/workflow-runs#list-workflow-runs-for-a-workflow',
    answer: listWorkflowRuns,
  },
  {
    method: 'GET',
    path: /^\/actions\/runs\/(?<run>\d+)\/jobs$/,
    ...actions,
    reference: 'actions/workflow-jobs#list-jobs-for-a-workflow-run',
    answer: listJobs,
  },
  {
    method: 'GET',
    path: /^\/actions\/artifacts$/,
    ...actions,
    reference: `${artifacts}#list-artifacts-for-a-repository`,
    answer: listArtifacts,
  },
  {
    method: 'GET',
    path: /^\/actions\/artifacts\/(?<artifact>\d+)$/,
    ...actions,
    reference: `${artifacts}#get-an-artifact`,
    answer: getArtifact,
  },
  {
    method: 'GET',
    path: /^\/actions\/artifacts\/(?<artifact>\d+)\/(?<format>\w+)$/,
    ...actions,
    guarded: true,
    reference: `${artifacts}#download-an-artifact`,
    answer: downloadArtifact,
  },
  {
    method: 'DELETE',
    path: /^\/actions\/artifacts\/(?<artifact>\d+)$/,
    scope: 'actions',
    level: 'write',
    reference: `${artifacts}#delete-an-artifact`,
    answer: deleteArtifact,
  },

  {
    method: 'POST',
    path: /^\/actions\/workflows\/(?<workflow>[^/]+)\/dispatches$/,
    scope: 'actions',
    level: 'write',
    reference: 'actions/workflows#create-a-workflow-dispatch-event',
    answer: dispatchWorkflow,
  },

  {
    method: 'POST',
    path: /^\/attestations$/,
    scope: 'attestations',
    level: 'write',
    reference: `${attestations}#create-an-attestation`,
    answer: createAttestation,
  },
  {
    method: 'GET',
    path: /^\/attestations\/(?<digest>[^/]+)$/,
    scope: 'attestations',
    level: 'read',
    reference: `${attestations}#list-attestations`,
    answer: listAttestations,
  },
]
