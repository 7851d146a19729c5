/** The four commands of one settlement, cash and WeChat. Each request keeps its id, as a page does until it is answered. */
import { people } from '#electron/demonstration/people'
import type { Result } from '#electron/domain/result'
import type { TestShop } from './shop'

export const settlingRequests = {
  open: '019bbbbb-0000-7000-8000-000000000001',
  cash: '019bbbbb-0000-7000-8000-000000000002',
  wechat: '019bbbbb-0000-7000-8000-000000000003',
  confirm: '019bbbbb-0000-7000-8000-000000000004',
}

const { cashier } = people

/** @param send sends one of the commands, as often as it takes */
export async function settle(
  shop: TestShop,
  orderId: string,
  send: <T>(command: () => Promise<Result<T>>) => Promise<Result<T>> = (command) => command(),
): Promise<void> {
  const once = (requestId: string) => ({ requestId })
  const opened = accepted(
    await send(() => shop.ask(cashier, 'cashier.openSettlement', { orderId }, once(settlingRequests.open))),
  )
  const settlementId = opened.id
  const cash = { settlementId, method: 'cash', amountFen: 30_000, tenderedFen: 50_000, reference: '' } as const
  const rest = opened.dueFen - cash.amountFen
  const wechat = { settlementId, method: 'wechat', amountFen: rest, tenderedFen: null, reference: 'WX-1' } as const
  accepted(await send(() => shop.ask(cashier, 'cashier.enterPayment', cash, once(settlingRequests.cash))))
  accepted(await send(() => shop.ask(cashier, 'cashier.enterPayment', wechat, once(settlingRequests.wechat))))
  accepted(await send(() => shop.ask(cashier, 'cashier.confirm', { settlementId }, once(settlingRequests.confirm))))
}

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
