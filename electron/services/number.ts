import { businessDay } from '#electron/domain/clock/opening-hours'
import { numberPrefixes, sayableNumber, type NumberedKind } from '#electron/domain/numbering'
import type { CommandContext } from './handler'

/** The next number of its kind on this business day: `RO-20261123-007`. What is rolled back takes none. */
export async function takeNumber({ writer, now, settings }: CommandContext, kind: NumberedKind): Promise<string> {
  const day = businessDay(now, settings.zone)
  return sayableNumber(kind, day, await writer.nextNumber(numberPrefixes[kind], day))
}
