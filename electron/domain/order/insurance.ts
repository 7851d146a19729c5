import { insurancePaperKinds, type InsurancePaperKind } from '#electron/contract/states'
import type { InsurancePaper, OrderLine, RepairOrder } from '../records'
import { agreedLines } from './consent'

/** The insurer pays for the order, or for some of its lines. */
export function isInsured(
  { paymentTerms }: Pick<RepairOrder, 'paymentTerms'>,
  lines: readonly Pick<OrderLine, 'state' | 'payer'>[],
): boolean {
  return paymentTerms === 'insurance' || agreedLines(lines).some((line) => line.payer === 'insurance')
}

/** What is neither here nor let off by a manager (S:259). */
export function missingPapers(papers: readonly Pick<InsurancePaper, 'kind'>[]): InsurancePaperKind[] {
  const there = new Set(papers.map((paper) => paper.kind))
  return insurancePaperKinds.filter((kind) => !there.has(kind))
}
