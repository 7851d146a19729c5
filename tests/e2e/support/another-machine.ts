/**
 * A second machine of the same shop, without a screen: its own program on the same database, with a staff window at which somebody else
 * is signed in. What it commits is in the database before the first machine has heard of it.
 */
import { join } from 'node:path'
import type { AnyMethodName, InputOf } from '#electron/contract/index'
import { openDatabase } from '#electron/database/open'
import { FrontDesk } from '#tests/support/front-desk'
import type { RunningShop } from './running-shop'

export async function atAnotherMachine<N extends AnyMethodName>(
  shop: RunningShop,
  name: string,
  method: N,
  input: InputOf<N>,
): Promise<void> {
  const database = await openDatabase({ kind: 'sqlite', file: join(shop.home, 'frontlane.sqlite') }, (error) => {
    throw error
  })
  try {
    const desk = await FrontDesk.beside(database, await shop.now())
    const steps = [await desk.signIn(name), await desk.ask(method, input)]
    for (const answer of steps) if (!answer.ok) throw new Error(`${name}, ${method}: ${answer.error.code}`)
  } finally {
    await database.close()
  }
}
