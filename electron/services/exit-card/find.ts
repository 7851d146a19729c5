import type { ExitCard } from '#electron/domain/records'
import { ok, refuse, type Result } from '#electron/domain/result'
import { readCode } from '#electron/domain/scan/code'
import type { Reader } from '../ports/database'

/** The exit card that a scanned code is. */
export async function findCard(reader: Reader, scanned: string): Promise<Result<ExitCard>> {
  const read = readCode(scanned)
  const card = read.what === 'exit_card' ? await reader.exitCards.first({ code: read.code }) : undefined
  return card ? ok(card) : refuse('EXIT_CARD_UNKNOWN', { code: scanned })
}
