import type { MakeTable } from '../shape'

/** Who works here, who comes here, and what the shop has settled once and for all. */
export async function makePeople(table: MakeTable): Promise<void> {
  await table('teams', (column) => {
    column.id()
    column.text('name')
    column.boolean('active')
    // No reference: a team and its leader are each in the other's row.
    column.maybe.text('leader_id')
  })
  await table(
    'staff',
    (column) => {
      column.id()
      column.text('name', 'initials', 'pin_hash')
      column.json('roles')
      column.integer('pin_failures')
      column.boolean('pin_locked', 'active')
      column.maybe.text('badge_code', 'extension')
      column.maybe.refersTo('teams', 'team_id')
    },
    { unique: [['badge_code']] },
  )
  await table(
    'customers',
    (column) => {
      column.id()
      column.text('name', 'phone', 'address', 'remark', 'created_at', 'created_by')
      column.boolean('is_company')
    },
    { index: [['phone']] },
  )
  await table(
    'vehicles',
    (column) => {
      column.id()
      column.text('plate', 'vin_remark', 'make', 'model', 'colour', 'engine_number', 'energy', 'created_at')
      column.maybe.text('vin')
      column.maybe.integer('last_odometer_km')
      column.maybe.refersTo('customers', 'owner_id')
    },
    { unique: [['plate']], index: [['vin'], ['owner_id']] },
  )
  await table(
    'price_items',
    (column) => {
      column.id()
      column.text('code', 'name', 'initials', 'kind', 'brand', 'unit')
      column.integer('quantity', 'unit_price_fen')
      column.boolean('active')
      column.maybe.text('part_source')
    },
    { unique: [['code']] },
  )
  await table('settings', (column) => {
    column.id()
    column.json('value')
    column.text('updated_at', 'updated_by')
  })
}
