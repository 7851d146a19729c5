/** 试车: a car goes out and comes back on the same visit, on a pass that the workshop gave (G7 S:67). */
import { roadTestDue } from '#electron/domain/clock/due'
import type { InputOf } from '#electron/contract/index'
import type { RoadTest } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { mayTryOnRoad } from '#electron/domain/workshop/road-test'
import type { CommandContext } from '../handler'
import { moveCar, moveKeys } from '../custody/car-and-keys'
import { closeTasks, openTask } from '../task/task'
import { loadVisit } from '../visit/load'
import { keepPassage } from './passage'

type Asked = InputOf<'gate.roadTestOut'>

/** The pass's time runs from here; a late return is a task of the foreman's. */
export async function roadTestOut(context: CommandContext, { roadTestId }: Asked): Promise<Result<null>> {
  const { reader, writer, now } = context
  const pass = await reader.roadTests.get(roadTestId)
  const order = pass && (await reader.repairOrders.get(pass.orderId))
  if (!order || pass.backAt !== null || !mayTryOnRoad(order.state)) return refuse('ROAD_TEST_NOT_ALLOWED')
  const out = await reader.roadTests.first({ visitId: pass.visitId, outAt: { not: null }, backAt: null })
  if (out) return refuse('ROAD_TEST_ALREADY_OUT')
  const passed = await passGate(context, pass, 'out')
  if (!passed.ok) return passed
  const dueBackAt = roadTestDue(now, pass.minutes)
  await writer.roadTests.update(pass.id, { outAt: now, dueBackAt })
  await openTask(context, {
    kind: 'road_test_return',
    visitId: pass.visitId,
    orderId: pass.orderId,
    subjectId: pass.id,
    dueAt: dueBackAt,
    forRole: 'foreman',
  })
  await context.tell('road_test.begun', { record: 'roadTests', recordId: pass.id, visitId: pass.visitId })
  return ok(null)
}

export async function roadTestBack(context: CommandContext, { roadTestId }: Asked): Promise<Result<null>> {
  const { reader, writer, now } = context
  const pass = await reader.roadTests.get(roadTestId)
  if (!pass || pass.outAt === null || pass.backAt !== null) return refuse('ROAD_TEST_NOT_OUT')
  const passed = await passGate(context, pass, 'back')
  if (!passed.ok) return passed
  await writer.roadTests.update(pass.id, { backAt: now })
  await closeTasks(context, pass.id, 'road_test_return')
  await context.tell('road_test.ended', { record: 'roadTests', recordId: pass.id, visitId: pass.visitId })
  return ok(null)
}

const ways = {
  out: { kind: 'road_test_out', keys: 'take_for_road_test', holder: 'road' },
  back: { kind: 'road_test_back', keys: 'bring_back', holder: 'workshop' },
} as const

/** Car and keys go with the driver, and both come back to the workshop. */
async function passGate(context: CommandContext, pass: RoadTest, way: keyof typeof ways): Promise<Result<null>> {
  const loaded = await loadVisit(context.reader, pass.visitId)
  if (!loaded) return refuse('VISIT_UNKNOWN')
  const { visit, card } = loaded
  const { kind, keys, holder } = ways[way]
  const driver = (await context.reader.staff.get(pass.driverId))?.name ?? ''
  const hands = { handedBy: driver, takenBy: driver }
  await moveCar(context, visit.id, holder, hands)
  const moved = await moveKeys(context, loaded, keys, hands)
  if (!moved.ok) return moved
  await keepPassage(context, { kind, visitId: visit.id, plate: visit.plate, cardNumber: card?.number ?? '' })
  return ok(null)
}
