import type { Knex } from 'knex'
import type { Engine } from '../connection/engine'
import { Fault } from '../fault'
import type { Migration } from './migration'

/**
 * Brings the database to the newest version, one transaction for each step: a kill at any point leaves the schema before it or
 * after it. Throws a `Fault` of kind `newer` when a later Frontlane has been here, and `damaged` where none can have been.
 */
export async function migrate(engine: Engine, migrations: readonly Migration[]): Promise<void> {
  const versions = await engine.read('screens', versionsOf)
  if (versions.some((each, n) => each !== n + 1)) throw new Fault('damaged', `its versions are ${versions.join(', ')}`)
  const version = versions.length
  const newest = migrations.at(-1)?.version ?? 0
  if (version > newest) throw new Fault('newer', `the database has version ${version}, this program knows ${newest}`)
  const pending = migrations.filter((migration) => migration.version > version)
  if (pending.length > 0 && version > 0) await engine.copyBefore(version + 1)
  for (const migration of pending) {
    await engine.rebuild(async (transaction) => {
      // Another machine may have been quicker.
      if ((await currentVersion(transaction)) >= migration.version) return
      await makeVersions(transaction)
      await migration.up(transaction)
      await transaction('schema_versions').insert({ version: migration.version, name: migration.name })
    })
  }
}

export async function currentVersion(transaction: Knex.Transaction): Promise<number> {
  return (await versionsOf(transaction)).at(-1) ?? 0
}

/** Every version that it was brought to, one after another from 1 on. */
async function versionsOf(transaction: Knex.Transaction): Promise<number[]> {
  if (!(await transaction.schema.hasTable('schema_versions'))) return []
  return transaction('schema_versions').orderBy('version').pluck<number[]>('version')
}

async function makeVersions(transaction: Knex.Transaction): Promise<void> {
  if (await transaction.schema.hasTable('schema_versions')) return
  await transaction.schema.createTable('schema_versions', (table) => {
    table.integer('version').primary()
    table.text('name').notNullable()
  })
}
