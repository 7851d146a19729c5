import { makeCustody } from './0001/custody'
import { makeMemory } from './0001/memory'
import { makeMoney } from './0001/money'
import { makeOrder } from './0001/order'
import { makePeople } from './0001/people'
import { makeVisit } from './0001/visit'
import { makeWorkshop } from './0001/workshop'
import type { Migration } from './migration'
import { tableMaker } from './shape'

/** A table comes after those that it refers to: PostgreSQL wants it so. */
export const gateToGate: Migration = {
  version: 1,
  name: 'gate-to-gate',
  async up(transaction) {
    const table = tableMaker(transaction)
    await makePeople(table)
    await makeVisit(table, transaction)
    await makeOrder(table)
    await makeCustody(table, transaction)
    await makeWorkshop(table, transaction)
    await makeMoney(table)
    await makeMemory(table, transaction)
  },
}
