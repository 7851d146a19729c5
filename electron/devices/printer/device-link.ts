import { constants, open, type FileHandle } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Inbox, within, type OpenLink, type PrinterLink } from './link'

const pollMs = 15

/**
 * A device file such as `/dev/usb/lp0`. Opened without blocking: a read of it may otherwise occupy one of the few threads that
 * everything else shares, for as long as the printer has nothing to say.
 * @param answers whether to read what the printer says
 */
export function deviceLink(path: string, answers: boolean): OpenLink {
  return async (timeoutMs) => {
    const access = answers ? constants.O_RDWR : constants.O_WRONLY
    const file = await within(timeoutMs, open(path, access | constants.O_NONBLOCK | constants.O_NOCTTY))
    return new DeviceLink(file, answers)
  }
}

class DeviceLink implements PrinterLink {
  private readonly inbox = new Inbox()
  private readonly reading: Promise<void>
  private closed = false

  constructor(
    private readonly file: FileHandle,
    answers: boolean,
  ) {
    this.reading = answers ? this.readAll() : Promise.resolve()
  }

  async write(bytes: Uint8Array, timeoutMs: number): Promise<void> {
    const deadline = performance.now() + timeoutMs
    for (let sent = 0; sent < bytes.length;) {
      try {
        sent += (await this.file.write(bytes, sent)).bytesWritten
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error
        await pause(pollMs)
      }
    }
  }

  read(timeoutMs: number): Promise<number | null> {
    return this.inbox.next(timeoutMs)
  }

  async close(): Promise<void> {
    this.closed = true
    await this.reading
    await this.file.close()
  }

  private async readAll(): Promise<void> {
    const buffer = new Uint8Array(64)
    while (!this.closed) {
      try {
        const { bytesRead } = await this.file.read(buffer, 0, buffer.length, null)
        this.inbox.push(buffer.subarray(0, bytesRead))
        if (bytesRead > 0) continue
      } catch (error) {
        if (!isBusy(error)) return this.inbox.end(error instanceof Error ? error : new Error(String(error)))
      }
      await pause(pollMs)
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN'
}
