import type { Reader } from '../ports/database'

/** @returns a function from a staff id to the name people know; empty for null, for the kiosk and for the system */
export async function staffNames(reader: Reader): Promise<(id: string | null) => string> {
  const names = new Map((await reader.staff.list({})).map((person) => [person.id, person.name]))
  return (id) => (id === null ? '' : (names.get(id) ?? ''))
}
