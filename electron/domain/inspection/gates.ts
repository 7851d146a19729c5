/**
 * Three quality gates, in this order: the technician's self-check, the team leader's, the final inspection (S:76–81). A round
 * begins each time the work is finished; whatever sends the car back to work starts all three again.
 */
import { qualityGates, type QualityGate } from '#electron/contract/states'
import { ok, refuse, type Result } from '../result'

export interface GateCheck {
  gate: QualityGate
  /** How often the work had been finished by then: 1 for the first time. */
  round: number
  passed: boolean
}

/** The gate that is next in this round; null when all three have passed, or one has failed. */
export function nextGateOf(checks: readonly GateCheck[], round: number): QualityGate | null {
  const ofRound = checks.filter((check) => check.round === round)
  if (ofRound.some((check) => !check.passed)) return null
  return qualityGates.find((gate) => !ofRound.some((check) => check.gate === gate)) ?? null
}

export function gatesPassedIn(checks: readonly GateCheck[], round: number): boolean {
  const passed = checks.filter((check) => check.round === round && check.passed)
  return qualityGates.every((gate) => passed.some((check) => check.gate === gate))
}

/** A check as somebody is about to sign it. */
export interface NewGateCheck {
  gate: QualityGate
  passed: boolean
  /** What is wrong; needed when it fails. */
  defect: string
  by: string
}

/**
 * Whether this check may be signed now.
 *
 * @param workedOnIt everybody whose hands were on the car, for whom the final inspection is barred (S:79 S:81)
 */
export function checkGate(
  check: NewGateCheck,
  earlier: readonly GateCheck[],
  round: number,
  workedOnIt: readonly string[],
): Result<NewGateCheck> {
  const next = nextGateOf(earlier, round)
  if (next === null) return refuse('QUALITY_GATE_NOT_NOW')
  if (check.gate !== next) return refuse('QUALITY_GATE_OUT_OF_ORDER', { next })
  if (check.gate === 'final' && workedOnIt.includes(check.by)) return refuse('INSPECTOR_WORKED_ON_IT')
  if (!check.passed && check.defect.trim() === '') return refuse('DEFECT_MISSING')
  return ok(check)
}
