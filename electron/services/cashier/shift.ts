/** A cashier's stretch of work: opened with a float, cash put in and taken out, counted, closed. */
import type { InputOf, OutputOf } from '#electron/contract/index'
import { checkCashOut } from '#electron/domain/cashier/count'
import { businessDay } from '#electron/domain/clock/opening-hours'
import type { Shift, ShiftEntry } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { actor, type CommandContext, type QueryContext } from '../handler'
import { takeNumber } from '../number'
import { myShift, shiftFor, shiftStep } from './own-shift'
import { checkTakeOver } from './take-over'
import { printTakenOver } from './print-report'
import { shiftBooks } from './shift-books'
import { shiftView } from './shift-view'

type Viewed = Promise<Result<OutputOf<'cashier.openShift'>>>

export async function shift(context: QueryContext): Promise<Result<OutputOf<'cashier.shift'>>> {
  const mine = await myShift(context)
  return ok(mine ? await shiftView(context, mine) : null)
}

export function openShift(context: CommandContext, { floatFen }: InputOf<'cashier.openShift'>): Viewed {
  return open(context, floatFen, { takesOver: null, explanation: '' })
}

/** The report prints once more, with who has taken over and what was counted then. */
export async function takeOverShift(
  context: CommandContext,
  { shiftId, floatFen, explanation }: InputOf<'cashier.takeOverShift'>,
): Viewed {
  const handed = await checkTakeOver(context, shiftId, floatFen, explanation)
  if (!handed.ok) return handed
  const opened = await open(context, floatFen, { takesOver: shiftId, explanation })
  if (!opened.ok) return opened
  await printTakenOver(context, shiftId, {
    name: opened.value.cashierName,
    at: context.now,
    countedFen: floatFen,
    differenceFen: floatFen - (handed.value.counted?.cash ?? 0),
    explanation,
  })
  return opened
}

async function open(
  context: CommandContext,
  floatFen: number,
  { takesOver, explanation }: { takesOver: string | null; explanation: string },
): Viewed {
  const already = await myShift(context)
  if (already) return refuse('SHIFT_ALREADY_OPEN', { number: already.number })
  const cashierId = actor(context)
  const opened: Shift = {
    id: context.newId(),
    number: await takeNumber(context, 'shift'),
    cashierId,
    openCashierId: cashierId,
    state: 'open',
    businessDay: businessDay(context.now, context.settings.zone),
    floatFen,
    openedAt: context.now,
    counted: null,
    expected: null,
    denominations: null,
    explanation: '',
    handedTo: null,
    takenOverFrom: takesOver,
    closedAt: null,
  }
  await context.writer.shifts.insert(opened)
  await context.tell('shift.opened', {
    record: 'shifts',
    recordId: opened.id,
    data: { floatFen, takesOver, explanation },
  })
  return ok(await shiftView(context, opened))
}

export async function moveCash(
  context: CommandContext,
  { direction, amountFen, reason }: InputOf<'cashier.moveCash'>,
): Viewed {
  const mine = await shiftFor(context, 'move_cash')
  if (!mine.ok) return mine
  const { expected } = await shiftBooks(context.reader, mine.value)
  const there = direction === 'out' ? checkCashOut(amountFen, expected.cash) : ok(amountFen)
  if (!there.ok) return there
  const entry: ShiftEntry = {
    id: context.newId(),
    shiftId: mine.value.id,
    direction,
    amountFen,
    reason,
    by: actor(context),
    at: context.now,
  }
  await context.writer.shiftEntries.insert(entry)
  await context.tell('shift_entry.made', {
    record: 'shiftEntries',
    recordId: entry.id,
    data: { shiftId: entry.shiftId, direction, amountFen },
  })
  return ok(await shiftView(context, mine.value))
}

export async function startCounting(context: CommandContext): Viewed {
  const mine = await myShift(context)
  if (!mine) return refuse('SHIFT_NOT_OPEN')
  const unconfirmedPayments = await context.reader.payments.count({ shiftId: mine.id, state: 'entered' })
  const counting = shiftStep(mine, 'start_counting', { unconfirmedPayments })
  return counting.ok ? moved(context, mine, counting.value, 'shift.counted_from') : counting
}

export async function backToWork(context: CommandContext): Viewed {
  const mine = await myShift(context)
  if (!mine) return refuse('SHIFT_NOT_OPEN')
  const working = shiftStep(mine, 'back_to_work')
  return working.ok ? moved(context, mine, working.value, 'shift.resumed') : working
}

async function moved(context: CommandContext, mine: Shift, state: Shift['state'], told: string): Viewed {
  await context.writer.shifts.update(mine.id, { state })
  await context.tell(told, { record: 'shifts', recordId: mine.id })
  return ok(await shiftView(context, { ...mine, state }))
}
