import type { Knex } from 'knex'

/** A row under the command's lock, never a sequence of the database: what is rolled back takes no number. */
export async function nextNumber(db: Knex.Transaction, series: string, businessDay: string): Promise<number> {
  const of = { series, business_day: businessDay }
  const [counter] = await db<{ last: number }>('counters').select('last').where(of)
  const next = (counter?.last ?? 0) + 1
  if (counter) await db('counters').where(of).update({ last: next })
  else await db('counters').insert({ ...of, last: next })
  return next
}
