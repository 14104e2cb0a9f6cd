import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** One page of a headless Chromium. */
export interface Page {
  /** Every address that the page has asked for. */
  readonly requests: readonly string[]
  /** What the page wrote to its console as an error, and what its policy refused. */
  readonly complaints: readonly string[]
  readonly open: (url: string, scheme: 'light' | 'dark', width?: number) => Promise<void>
  /** The value of an expression, awaited, as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** The whole page as PNG. */
  readonly picture: () => Promise<Buffer>
}

/** Starts the browser, lends one page to `use`, and ends it. Over its pipe (Chrome DevTools Protocol): no port is opened. */
export async function inChromium<T>(program: string, use: (page: Page) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(path.join(tmpdir(), 'chromium-'))
  const flags = ['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--disable-gpu', '--hide-scrollbars']
  // a browser of root has no sandbox; what it opens here was written a moment ago
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(program, [...flags, ...asRoot, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  try {
    return await use(await openPage(child))
  } finally {
    child.kill()
    await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(undefined)))
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function openPage(child: ChildProcess): Promise<Page> {
  const requests: string[] = []
  const complaints: string[] = []
  const loaded: (() => void)[] = []
  const { send } = connect(child, (method, parameters) => {
    if (method === 'Network.requestWillBeSent') requests.push(String(at(at(parameters, 'request'), 'url')))
    if (method === 'Log.entryAdded' && at(at(parameters, 'entry'), 'level') === 'error') {
      complaints.push(String(at(at(parameters, 'entry'), 'text')))
    }
    if (method === 'Page.loadEventFired') for (const each of loaded.splice(0)) each()
  })
  const { targetId } = fields(await send('Target.createTarget', { url: 'about:blank' }))
  const { sessionId } = fields(await send('Target.attachToTarget', { targetId, flatten: true }))
  const ask = (method: string, parameters: object = {}): Promise<unknown> => send(method, parameters, String(sessionId))
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await ask(`${domain}.enable`)
  const evaluate = async (expression: string): Promise<unknown> => {
    const wanted = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = fields(await ask('Runtime.evaluate', wanted))
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
    return at(result, 'value')
  }
  return {
    requests,
    complaints,
    evaluate,
    async open(url, scheme, width = 1200) {
      await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
      await ask('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false })
      const done = new Promise<void>((resolve) => loaded.push(resolve))
      await ask('Page.navigate', { url })
      await done
    },
    async picture() {
      const { data } = fields(await ask('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true }))
      return Buffer.from(String(data), 'base64')
    },
  }
}

type Send = (method: string, parameters?: object, sessionId?: string) => Promise<unknown>

/** Messages over the pipe end with a zero byte; file 3 is the browser's ear and file 4 its mouth. */
function connect(child: ChildProcess, onEvent: (method: string, parameters: unknown) => void): { readonly send: Send } {
  const [, , stderr, ear, mouth] = child.stdio as unknown as readonly [null, null, Readable, Writable, Readable]
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (why: Error) => void }>()
  let words = ''
  stderr.on('data', (chunk) => (words = `${words}${String(chunk)}`.slice(-4000)))
  const end = (why: string): void => {
    for (const each of waiting.values()) each.reject(new Error(why))
    waiting.clear()
  }
  child.on('error', (error) => end(`${error.message}: apt-get install chromium`))
  child.on('exit', (code) => end(`Chromium ended with ${code}:\n${words}`))
  ear.on('error', () => undefined)
  let rest = ''
  mouth.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = `${rest}${chunk}`.split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const message = fields(JSON.parse(part))
      const asked = typeof message['id'] === 'number' ? waiting.get(message['id']) : undefined
      if (asked === undefined) onEvent(String(message['method']), message['params'])
      else if (message['error'] === undefined) asked.resolve(message['result'])
      else asked.reject(new Error(JSON.stringify(message['error'])))
    }
  })
  let last = 0
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        ear.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
  }
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const at = (value: unknown, key: string): unknown => fields(value)[key]
