/** Who does what in the starter shop, where it matters to nobody which of several. */
export const people = {
  gatekeeper: '周建国',
  advisor: '林晓梅',
  foreman: '郑海',
  teamLeader: '钱立',
  technician: '孙亮',
  inspector: '吴敏',
  cashier: '徐静',
  manager: '沈国华',
} as const

/** Who works on a car. */
export interface Crew {
  team: string
  teamLeader: string
  technician: string
}
