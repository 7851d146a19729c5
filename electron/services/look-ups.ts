/** Rows of several tables, each read once, put together in memory: as many questions for two hundred cars as for one. */

export function byId<R extends { id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** @returns a look-up of the rows that share a value, in their order */
export function by<K extends string, R extends Record<K, string>>(
  field: K,
  rows: readonly R[],
): (value: string) => readonly R[] {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(row[field])
    if (group) group.push(row)
    else groups.set(row[field], [row])
  }
  return (value) => groups.get(value) ?? []
}
