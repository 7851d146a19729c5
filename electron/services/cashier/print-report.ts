/** The closing report: when a shift is closed, and again, with who took the drawer over, when it is taken over (C3 S:93 S:245). */
import type { Shift } from '#electron/domain/records'
import type { ShiftReport } from '#electron/documents/models/index'
import { shiftReport } from '#electron/documents/models/shift-report'
import { buildShiftReport } from '../documents/shift-report'
import { headOf } from '../documents/papers'
import { staffPersons } from '../documents/people'
import type { CommandContext } from '../handler'
import { enqueueDocument } from '../prints/enqueue'
import { loadOrder, type LoadedOrder } from '../visit/load'
import type { ShiftBooks } from './shift-books'

export async function printReport(
  context: CommandContext,
  shift: Shift & { closedAt: string },
  books: ShiftBooks,
): Promise<void> {
  const report = buildShiftReport({
    shift,
    books,
    orders: await ordersOf(context, books),
    staff: await staffPersons(context.reader),
    head: headOf(context.settings),
  })
  await put(context, shift.id, report)
}

/** The report as it was when the shift was closed; only who took over is new. */
export async function printTakenOver(
  context: CommandContext,
  shiftId: string,
  takenOver: NonNullable<ShiftReport['takenOver']>,
): Promise<void> {
  const printed = { subjectId: shiftId, documentKind: 'shift_report' as const }
  const first = await context.reader.printJobs.first(printed, { orderBy: [['id', 'asc']] })
  if (!first) return
  await put(context, shiftId, { ...shiftReport.parse(first.model), takenOver })
}

async function put(context: CommandContext, shiftId: string, report: ShiftReport): Promise<void> {
  await enqueueDocument(context, report, { target: 'receipt', subjectId: shiftId, visitId: null })
}

async function ordersOf({ reader }: CommandContext, { settlements }: ShiftBooks): Promise<LoadedOrder[]> {
  const orders = await reader.repairOrders.list({ id: settlements.map(({ orderId }) => orderId) })
  const loaded: LoadedOrder[] = []
  for (const order of orders) loaded.push(await loadOrder(reader, order))
  return loaded
}
