/** Settles an order where the disk takes less than that needs: each command is sent again with a little more room, until all is done. */
import assert from 'node:assert/strict'
import type { DatabaseFaultKind } from '#electron/services/ports/database'
import { settle } from './settle'
import type { TestShop } from './shop'

/** What each refusal said. Throws when one is not a clear one, or has left anything behind. */
export async function settleWithoutRoom(
  shop: TestShop,
  orderId: string,
  giveRoom: () => Promise<void>,
): Promise<DatabaseFaultKind[]> {
  const refusals: DatabaseFaultKind[] = []
  await settle(shop, orderId, async (command) => {
    for (;;) {
      const before = await look(shop)
      try {
        return await command()
      } catch (error) {
        refusals.push(kindOf(error))
        // No slip, no payment, no event without a commit; and what there is can be read.
        assert.deepEqual(await look(shop), before)
        assert.ok(refusals.length < 1_000, 'there is room, and still it is refused')
        await giveRoom()
      }
    }
  })
  return refusals
}

function look(shop: TestShop) {
  return shop.read(async (reader) => ({
    settlements: await reader.settlements.count({}),
    payments: await reader.payments.count({}),
    jobs: await reader.printJobs.count({}),
    events: (await reader.events.head()).sequence,
  }))
}

function kindOf(error: unknown): DatabaseFaultKind {
  assert.ok(error instanceof Error && error.name === 'DatabaseFault' && 'kind' in error, String(error))
  return error.kind as DatabaseFaultKind
}
