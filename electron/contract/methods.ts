import { loungeContract, staffContract } from './index'
import type { Method } from './method'

/** Every declared method by its name, `gate.issueCard`; one declared twice does not start. */
export const methods: ReadonlyMap<string, Method> = listMethods(staffContract, loungeContract)

export function listMethods(...contracts: Record<string, Record<string, Method>>[]): Map<string, Method> {
  const listed = new Map<string, Method>()
  for (const [area, areaMethods] of contracts.flatMap((contract) => Object.entries(contract))) {
    for (const [name, method] of Object.entries(areaMethods)) {
      const full = `${area}.${name}`
      if (listed.has(full)) throw new Error(`the method ${full} is declared twice`)
      listed.set(full, method)
    }
  }
  return listed
}
