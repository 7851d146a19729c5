import type { Knex } from 'knex'
import type { MakeTable } from '../shape'
import { makeUniqueAmong } from '../shape'

/** A car's stay, and what was taken in with it. */
export async function makeVisit(table: MakeTable, transaction: Knex.Transaction): Promise<void> {
  await table(
    'exit_cards',
    (column) => {
      column.id()
      column.text('number', 'code', 'state', 'state_since')
      // No reference: a card and its visit are each in the other's row.
      column.maybe.text('visit_id')
    },
    { unique: [['number'], ['code']], index: [['visit_id']] },
  )
  await makeUniqueAmong(
    transaction,
    'exit_cards_one_live_card_a_visit',
    'exit_cards',
    ['visit_id'],
    "state NOT IN ('lost', 'retired')",
  )

  await table(
    'visits',
    (column) => {
      column.id()
      column.text('plate', 'purpose', 'state', 'complaint', 'advisor_notes', 'arrived_at', 'arrived_by')
      column.boolean('fault_known')
      column.maybe.boolean('waits')
      column.maybe.text('open_plate', 'cleared_from', 'outcome')
      column.maybe.text('taken_at', 'greeted_at', 'admitted_at', 'belongings_listed_at', 'cleared_at', 'departed_at')
      column.maybe.refersTo('vehicles', 'vehicle_id')
      column.maybe.refersTo('exit_cards', 'card_id')
      column.maybe.refersTo('customers', 'owner_id', 'sender_id', 'payer_id')
      column.maybe.refersTo('staff', 'advisor_id')
    },
    { unique: [['open_plate']], index: [['state'], ['vehicle_id'], ['plate'], ['arrived_at']] },
  )
  await makeUniqueAmong(transaction, 'visits_one_open_visit_a_card', 'visits', ['card_id'], "state <> 'departed'")

  await table(
    'signatures',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('kind', 'subject_id', 'hash', 'signer_name', 'signed_at')
      column.json('model', 'strokes')
      column.maybe.refersTo('staff', 'witness_id')
    },
    { index: [['visit_id'], ['subject_id']] },
  )
  await table(
    'walk_arounds',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('note', 'done_by', 'done_at')
      column.integer('odometer_km', 'covers_pieces')
      column.json('lamps')
      column.maybe.integer('fuel_eighths', 'battery_percent')
      column.maybe.refersTo('signatures', 'signature_id')
    },
    { unique: [['visit_id']] },
  )
  await table(
    'damage_marks',
    (column) => {
      column.id()
      column.refersTo('walk_arounds', 'walk_around_id')
      column.text('view', 'kind', 'note')
      column.integer('x', 'y')
    },
    { index: [['walk_around_id']] },
  )
  await table(
    'photos',
    (column) => {
      column.id()
      column.refersTo('visits', 'visit_id')
      column.text('subject', 'subject_id', 'taken_at', 'taken_by')
      column.bytes('jpeg')
    },
    { index: [['visit_id'], ['subject_id']] },
  )
  await table(
    'gate_passages',
    (column) => {
      column.id()
      column.text('kind', 'plate', 'card_number', 'note', 'by', 'at')
      column.json('reasons')
      column.maybe.refersTo('visits', 'visit_id')
    },
    { index: [['visit_id'], ['at']] },
  )
}
