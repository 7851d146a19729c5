import { createConnection, type Socket } from 'node:net'
import { Inbox, within, type OpenLink, type PrinterLink } from './link'

/** A network printer, usually on port 9100. */
export function tcpLink(host: string, port: number): OpenLink {
  return async (timeoutMs) => {
    const socket = createConnection({ host, port, noDelay: true })
    const inbox = new Inbox()
    socket.on('data', (chunk) => inbox.push(chunk))
    socket.on('error', (error) => inbox.end(error))
    socket.on('close', () => inbox.end(new Error('the printer closed the connection')))
    try {
      await within(timeoutMs, connected(socket))
    } catch (error) {
      socket.destroy()
      throw error
    }
    return new TcpLink(socket, inbox)
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
}

class TcpLink implements PrinterLink {
  constructor(
    private readonly socket: Socket,
    private readonly inbox: Inbox,
  ) {}

  write(bytes: Uint8Array, timeoutMs: number): Promise<void> {
    const written = new Promise<void>((resolve, reject) => {
      this.socket.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
    return within(timeoutMs, written)
  }

  read(timeoutMs: number): Promise<number | null> {
    return this.inbox.next(timeoutMs)
  }

  /** A polite end, so that bytes still on their way are not cut off by a reset. */
  async close(): Promise<void> {
    if (this.socket.destroyed) return
    const closed = new Promise<void>((resolve) => this.socket.once('close', () => resolve()))
    this.socket.end()
    await within(1_000, closed).catch(() => undefined)
    this.socket.destroy()
  }
}
