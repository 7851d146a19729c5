import type { Knex } from 'knex'
import type { Engine } from '../connection/engine'
import { Fault } from '../fault'
import type { Migration } from './migration'

/**
 * Brings the database to the newest version, one transaction for each step: a kill at any point leaves the schema before it or
 * after it. Throws a `Fault` of kind `newer` when a later Frontlane has been here.
 */
export async function migrate(engine: Engine, migrations: readonly Migration[]): Promise<void> {
  const version = await engine.read('screens', currentVersion)
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
  if (!(await transaction.schema.hasTable('schema_versions'))) return 0
  const [newest] = await transaction('schema_versions').max<{ version: number | null }[]>('version as version')
  return newest?.version ?? 0
}

async function makeVersions(transaction: Knex.Transaction): Promise<void> {
  if (await transaction.schema.hasTable('schema_versions')) return
  await transaction.schema.createTable('schema_versions', (table) => {
    table.integer('version').primary()
    table.text('name').notNullable()
  })
}
