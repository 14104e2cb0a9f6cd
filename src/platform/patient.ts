import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'

/** How long a failed write waits for the answer that may already lie on this side, in milliseconds. */
const patience = 1000

/**
 * A connector whose sockets read to the end before they report that writing failed. A registry that refuses an upload
 * answers, closes, and resets the connection because bytes are still coming; Node then fails the next write and throws
 * the socket away with the answer unread in it (97 of 100 times over loopback). The reader finds the same break right
 * after the answer, so the write's error has only to come second.
 */
export function patient(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...result) => {
      if (result[0] === null) waitForReader(result[1])
      callback(...result)
    })
}

function waitForReader(socket: Socket): void {
  const late = (done: (error?: Error | null) => void) => (error?: Error | null) => {
    const code = error && 'code' in error ? error.code : undefined
    if ((code !== 'EPIPE' && code !== 'ECONNRESET') || socket.destroyed) {
      done(error)
      return
    }
    const timer = setTimeout(() => done(error), patience)
    socket.once('close', () => {
      clearTimeout(timer)
      done(error)
    })
  }
  // the two methods that a stream is made of (nodejs.org/api/stream, "Implementing a writable stream")
  const write = socket['_write'].bind(socket)
  const writev = socket['_writev']?.bind(socket)
  const own: Pick<Socket, '_write' | '_writev'> = {
    _write: (chunk, encoding, done) => write(chunk, encoding, late(done)),
    ...(writev && { _writev: (chunks, done) => writev(chunks, late(done)) }),
  }
  Object.assign(socket, own)
}
