import path from 'node:path'
import { visibilityInEvent } from '../../src/guards/facts.ts'
import { readInputs } from '../../src/inputs.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createGitHubSettings } from '../../src/platform/github-settings.ts'
import type { Http } from '../../src/ports/http.ts'
import type { Identity, Run } from '../../src/ports/runner.ts'
import { registriesFor } from '../../src/registries-for.ts'
import type { Survey } from '../init/survey.ts'
import { askGitHub } from './ask-github.ts'
import { type Asked, askCrates, type Asking, askProjects } from './ask-registries.ts'
import { type Finding, plain, type Section } from './finding.ts'
import { forecast, type Forecast } from './forecast.ts'
import { gitHubFindings, isRefusal } from './github.ts'
import { type Exchange, type JobAnswers, jobFindings, settled } from './job.ts'
import { type Index, indexes, type Publisher, publishersFor, publisherWords } from './publishers.ts'
import type { DoctorReport } from './report.ts'
import { silenceOnce } from './silence.ts'
import type { JobToken } from './token.ts'
import { workflowFindings } from './workflow.ts'
import { isWorkflow, type PublishingJob, readWorkflows } from './workflows.ts'

/** Whom the doctor asks, and as whom. */
export interface Practice {
  readonly http: Http
  readonly run: Run
  readonly gitHubToken: string | undefined
  /** The job's identity; `undefined`: nobody is asked for a token. */
  readonly identity: Identity | undefined
  readonly mask: (secret: string) => void
}

/** Looks at everything that a release is trusted by, and changes nothing. */
export async function examine(seen: Survey, practice: Practice): Promise<DoctorReport> {
  const { http, run, gitHubToken } = practice
  const named = seen.repository ?? run.repository
  const next = forecast(seen)
  const { jobs, broken } = await workflowsOf(seen.root)
  const settings = createGitHubSettings(http, { apiUrl: run.apiUrl, repository: named, token: gitHubToken })
  const page = named === undefined ? undefined : await settings.repository()
  const known = page === undefined || isRefusal(page) ? undefined : page
  // GitHub's own spelling: PyPI compares it letter by letter
  const repository = known?.fullName ?? named
  const wanted = { repository, jobs, config: next.config, hasPython: next.python.length > 0 }
  const used = indexesOf(next, jobs)
  const publishers = new Map(used.map((index) => [index, publishersFor(index, wanted)]))
  const environments = [...new Set([...publishers.values()].flat().flatMap(({ environment }) => environment ?? []))]
  const answers = await askGitHub(settings, page, jobs, jobs.length === 0 ? [] : environments)
  const secrets = shownSecrets(answers.secrets)
  const asking: Asking = {
    http,
    clock,
    repository,
    parent: known?.parent,
    credentials: next.config.credentials,
    tokens: { pypi: tokenOf('pypi-token', jobs, secrets), crates: tokenOf('crates-token', jobs, secrets) },
  }
  const asked = await askAll(asking, practice, next, publishers)
  const job = await askAsJob(practice, known?.visibility, refusalOf(page), next, publishers, asked)
  const tag = next.tag ?? 'v1.0.0'
  const isByMerge = jobs.some((each) => each.isByMerge)
  const sections: readonly Section[] = [
    {
      subject: 'workflow',
      name: [...new Set(jobs.map(({ file }) => file))].join(', '),
      findings: [
        ...workflowFindings({
          facts: { jobs, broken },
          planned: channelsOf(next).flatMap(({ environment }) => environment ?? []),
          isTrusted: isTrusted(next),
          hasCrates: next.crates.length > 0,
          hasPython: next.python.length > 0,
        }),
        ...toTell(publishers),
      ],
    },
    {
      subject: 'github',
      name: repository ?? '',
      findings: gitHubFindings({
        answers,
        repository,
        refs: [
          ...(isByMerge ? [{ name: known?.defaultBranch ?? 'main', type: 'branch' } as const] : []),
          { name: tag, type: 'tag' },
        ],
        wantedSecrets: [...new Set(jobs.flatMap((each) => Object.values(each.secrets)))],
      }),
    },
    ...[...asked].flatMap(([index, all]) =>
      silenceOnce(
        all.map(({ section }) =>
          job?.granted.includes(index) === true
            ? { ...section, findings: section.findings.map((each) => settled(each, all.length === 1)) }
            : section,
        ),
      ),
    ),
    ...(job === undefined ? [] : [{ subject: 'job', name: '', findings: job.findings } as const]),
  ]
  return {
    repository,
    tag: next.tag,
    publishers: [...publishers].flatMap(([index, all]) => all.map((publisher) => ({ index, publisher }))),
    sections,
  }
}

/** What the registries have to be told, those that want the same in one line. */
function toTell(publishers: ReadonlyMap<Index, readonly Publisher[]>): readonly Finding[] {
  const all = [...publishers].flatMap(([index, wanted]) =>
    wanted.map((each) => ({ title: indexes[index].title, words: publisherWords(each) })),
  )
  return [...new Set(all.map(({ words }) => words))].map((words) => {
    const titles = all.filter((each) => each.words === words).map(({ title }) => title)
    return plain('publisher', `to be told to ${[...new Set(titles)].join(' and ')}: ${words}`)
  })
}

const refusalOf = (page: unknown): string | undefined => (isRefusal(page) ? page.refused : undefined)

async function workflowsOf(root: string): Promise<ReturnType<typeof readWorkflows>> {
  const folder = '.github/workflows'
  const found = (await files.list(path.join(root, folder))).map((file) => `${folder}/${file}`).filter(isWorkflow)
  const texts = await Promise.all(
    found.map(async (file) => ({ file, text: (await files.text(path.join(root, file))) ?? '' })),
  )
  return readWorkflows(texts)
}

/** The channels that this project is seen to use: that of pre-releases where one comes, or where it has an environment of its own. */
function channelsOf({ config, prerelease }: Forecast): readonly Forecast['config']['channels']['release'][] {
  const { channels } = config
  return prerelease || channels.prerelease.environment !== undefined
    ? [channels.release, channels.prerelease]
    : [channels.release]
}

/** Where the packages go. A registry of one's own is none of these, and is not asked. */
function indexesOf(next: Forecast, jobs: readonly PublishingJob[]): readonly Index[] {
  const channels = channelsOf(next)
  const isElsewhere = (input: string): boolean =>
    jobs.length > 0 && jobs.every((each) => each.registries.includes(input))
  const goesTo = (index: 'pypi' | 'testpypi'): boolean =>
    next.python.length > 0 && !isElsewhere('pypi-url') && channels.some(({ pypi }) => pypi === index)
  const hasCrates =
    next.crates.length > 0 && !isElsewhere('crates-url') && channels.some(({ crates }) => crates !== 'skip')
  return [
    ...(goesTo('pypi') ? (['pypi'] as const) : []),
    ...(goesTo('testpypi') ? (['testpypi'] as const) : []),
    ...(hasCrates ? (['crates.io'] as const) : []),
  ]
}

const isTrusted = ({ config, python, crates }: Forecast): boolean =>
  (python.length > 0 && config.credentials.pypi !== 'token') ||
  (crates.length > 0 && config.credentials.crates !== 'token')

const tokenOf = (
  input: JobToken['input'],
  jobs: readonly PublishingJob[],
  secrets: readonly string[] | undefined,
): JobToken => ({ input, secret: jobs.flatMap((each) => each.secrets[input] ?? [])[0], secrets })

function shownSecrets(secrets: ReadonlyMap<string, unknown>): readonly string[] | undefined {
  const shown = [...secrets.values()].filter((each): each is readonly string[] => Array.isArray(each))
  return shown.length === 0 ? undefined : shown.flat()
}

async function askAll(
  asking: Asking,
  practice: Practice,
  { python, crates }: Forecast,
  publishers: ReadonlyMap<Index, Parameters<typeof askCrates>[2]>,
): Promise<ReadonlyMap<Index, readonly Asked[]>> {
  const all = await Promise.all(
    [...publishers].map(async ([index, wanted]) => {
      if (index === 'crates.io') return [index, await askCrates(asking, crates, wanted)] as const
      const { python: registry } = registriesFor(reach(practice), readInputs({}).inputs, index)
      return [index, await askProjects(asking, index, registry, python, wanted)] as const
    }),
  )
  return new Map(all)
}

const reach = ({ http, mask }: Practice) => ({ http, files, clock, mask })

async function askAsJob(
  practice: Practice,
  apiVisibility: 'public' | 'private' | 'internal' | undefined,
  apiRefusal: string | undefined,
  { config }: Forecast,
  publishers: ReadonlyMap<Index, Exchange['publishers']>,
  asked: ReadonlyMap<Index, readonly Asked[]>,
): Promise<JobAnswers | undefined> {
  const { identity, run } = practice
  if (identity === undefined) return undefined
  const byToken = (index: Index): boolean =>
    (index === 'crates.io' ? config.credentials.crates : config.credentials.pypi) === 'token'
  const exchanges = [...asked]
    .filter(([index]) => !byToken(index))
    .map(([index, all]): Exchange => {
      const registries = registriesFor(
        reach(practice),
        readInputs({}).inputs,
        index === 'testpypi' ? 'testpypi' : 'pypi',
      )
      const last = all.map((each) => each.last).find((each) => typeof each === 'object' && 'kind' in each)
      return {
        index,
        registry: index === 'crates.io' ? registries.rust : registries.python,
        publishers: publishers.get(index) ?? [],
        there: all.filter(({ isThere }) => isThere === true).map(({ name }) => name),
        missing: all.filter(({ isThere }) => isThere !== true).map(({ name }) => name),
        last: typeof last === 'object' && 'kind' in last ? last : undefined,
      }
    })
  const voices = { apiVisibility, apiRefusal, eventVisibility: visibilityInEvent(run.payload) }
  return jobFindings({ identity, voices, exchanges })
}
