import type { Migration } from './migration'

/**
 * What is asked many times a day is found by what is open or of today, however many years lie behind it. Partial where only the few open
 * rows are asked for: an index over all would be read through row by row (every car that left once leaves a call behind that is not due).
 */
export const yearsOfRows: Migration = {
  version: 7,
  name: 'years-of-rows',
  async up(transaction) {
    for (const statement of statements) await transaction.raw(statement)
  },
}

const statements = [
  'CREATE INDEX visits_taken_at ON visits (taken_at)',
  'CREATE INDEX visits_departed_at ON visits (departed_at)',
  'CREATE INDEX belongings_in_a_box ON belongings (box) WHERE box IS NOT NULL AND returned_at IS NULL',
  'CREATE INDEX key_bundles_in_a_slot ON key_bundles (held_slot) WHERE held_slot IS NOT NULL',
  'CREATE INDEX quality_checks_by_gate ON quality_checks (gate, at)',
  'CREATE INDEX gate_passages_by_kind ON gate_passages (kind, at)',
  'CREATE INDEX settlements_covered_in_shift ON settlements (covered_in_shift_id)',
  'CREATE INDEX settlements_covered_at ON settlements (covered_at)',
  'CREATE INDEX print_jobs_by_state ON print_jobs (state, queued_at)',
  'DROP INDEX tasks_closed_at_due_at_index',
  'CREATE INDEX tasks_open_for ON tasks (for_role, for_staff_id, due_at) WHERE closed_at IS NULL',
  'CREATE INDEX tasks_open_due ON tasks (due_at) WHERE closed_at IS NULL',
  'CREATE INDEX tasks_subject_id ON tasks (subject_id)',
]
