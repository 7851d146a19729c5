import { join } from 'node:path'
import electronLog from 'electron-log/node'
import { redact } from './redact'

/** What a module says of itself: our own words in English, then details, which are redacted. */
export interface Log {
  debug(message: string, ...details: unknown[]): void
  info(message: string, ...details: unknown[]): void
  warn(message: string, ...details: unknown[]): void
  error(message: string, ...details: unknown[]): void
}

// Until the file is named, what little there is to say goes to the terminal.
electronLog.transports.file.level = false
electronLog.transports.console.level = 'warn'
electronLog.hooks.push((message) => ({ ...message, data: message.data.map((item) => redact(item)) }))

export function logFileIn(folder: string): string {
  return join(folder, 'frontlane.log')
}

/** Opens the log file in `folder`: five megabytes, and as much again of what was before. */
export function startLogging(folder: string): void {
  electronLog.transports.file.resolvePathFn = () => logFileIn(folder)
  electronLog.transports.file.maxSize = 5 * 1024 * 1024
  electronLog.transports.file.level = 'info'
}

/** One for each module, whose name stands before everything it says. */
export function logFor(module: string): Log {
  return electronLog.scope(module)
}
