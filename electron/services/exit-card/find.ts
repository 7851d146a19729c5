import type { ExitCard } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { readCode } from '#electron/domain/scan/code'
import type { Reader } from '../ports/database'

/** The exit card that a scanned code is, or the number on a card that no longer scans. Another code of the house is named. */
export async function findCard(reader: Reader, scanned: string): Promise<Result<ExitCard>> {
  const read = readCode(scanned)
  if (read.what === 'unknown') return refuse('EXIT_CARD_UNKNOWN', { code: scanned })
  if (read.what !== 'exit_card') return refuse('EXIT_CARD_EXPECTED', { what: read.what })
  const card =
    (await reader.exitCards.first({ code: read.code })) ?? (await reader.exitCards.first({ number: read.code }))
  return card ? ok(card) : refuse('EXIT_CARD_UNKNOWN', { code: scanned })
}
