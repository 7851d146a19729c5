import type { InputOf } from '#electron/contract/index'
import type { DamageMark, WalkAround } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext } from '../handler'
import { visitInHand } from '../visit/in-hand'

/** 环车检查: may be saved again; what the customer signed before then no longer covers it (S:23-27). */
export async function saveWalkAround(
  context: CommandContext,
  { visitId, marks, ...sheet }: InputOf<'reception.saveWalkAround'>,
): Promise<Result<null>> {
  const { writer, reader, now } = context
  const found = await visitInHand(context, visitId)
  if (!found.ok) return found
  const { vehicle, walkAround } = found.value
  const lastKm = vehicle?.lastOdometerKm ?? 0
  // An odometer that was exchanged shows less; then the note says so.
  if (sheet.odometerKm < lastKm && sheet.note === '') return refuse('ODOMETER_WENT_BACK', { lastKm })

  const marksBefore = walkAround ? await reader.damageMarks.list({ walkAroundId: walkAround.id }) : []
  const done = { ...sheet, doneBy: actor(context), doneAt: now }
  const walkAroundId = walkAround?.id ?? context.newId()
  if (walkAround) await writer.walkArounds.update(walkAroundId, done)
  else await writer.walkArounds.insert({ ...done, id: walkAroundId, visitId, signatureId: null })

  for (const { id } of marksBefore) await writer.damageMarks.remove(id)
  await writer.damageMarks.insert(
    ...marks.map(({ x, y, ...mark }) => ({
      ...mark,
      id: context.newId(),
      walkAroundId,
      x: Math.round(x),
      y: Math.round(y),
    })),
  )
  await context.tell('walk_around.saved', {
    record: 'walkArounds',
    recordId: walkAroundId,
    visitId,
    data: {
      odometerKm: sheet.odometerKm,
      marks: marks.length,
      before: walkAround && sheetOf(walkAround, marksBefore),
    },
  })
  return ok(null)
}

/** What the shop's memory keeps of a sheet that is replaced (S:95). */
function sheetOf(sheet: WalkAround, marks: readonly DamageMark[]) {
  const { odometerKm, fuelEighths, batteryPercent, lamps, coversPieces, note, doneBy, doneAt } = sheet
  const kept = marks.map(({ view, kind, x, y, note }) => ({ view, kind, x, y, note }))
  return { odometerKm, fuelEighths, batteryPercent, lamps, coversPieces, note, doneBy, doneAt, marks: kept }
}
