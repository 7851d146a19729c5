import type { PassageKind } from '#electron/contract/states'
import { actor, type CommandContext } from '../handler'

export interface Passage {
  kind: PassageKind
  visitId: string | null
  plate: string
  cardNumber: string
  /** Codes of the release blockers at that moment. */
  reasons?: string[]
  note?: string
}

/** Every attempt at the gate is kept, whatever came of it (G3). */
export async function keepPassage(context: CommandContext, passage: Passage): Promise<void> {
  const id = context.newId()
  const { kind, visitId, reasons = [], note = '' } = passage
  await context.writer.gatePassages.insert({ ...passage, id, reasons, note, by: actor(context), at: context.now })
  await context.tell('gate_passage.kept', { record: 'gatePassages', recordId: id, visitId, data: { kind, reasons } })
}
