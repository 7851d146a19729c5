import type { InputOf, OutputOf } from '#electron/contract/index'
import type { scan } from '#electron/contract/scan'
import { ok, type Result } from '#electron/domain/result'
import { readCode } from '#electron/domain/scan/code'
import type { Handlers, LocalHandlers, QueryContext } from '../handler'
import type { StaffWindow } from '../session/window'

type Resolved = OutputOf<'scan.resolve'>

export const scanHandlers: Handlers<typeof scan> = { resolve }

export const scanLocals: LocalHandlers<typeof scan, StaffWindow> = {
  async take({ scans }, { scanId }) {
    const code = scans.take(scanId)
    return ok(code === null ? null : { code })
  },
}

/** What a code is, and what it belongs to now; each station decides what to do with it. */
async function resolve({ reader }: QueryContext, { code }: InputOf<'scan.resolve'>): Promise<Result<Resolved>> {
  const read = readCode(code)
  const unknown: Resolved = { what: 'unknown', text: code }
  switch (read.what) {
    case 'exit_card': {
      const card = await reader.exitCards.first({ code: read.code })
      return ok(card ? { what: 'exit_card', cardId: card.id, number: card.number, visitId: card.visitId } : unknown)
    }
    case 'voucher': {
      const order = await reader.repairOrders.first({ voucherCode: read.code })
      return ok(order ? { what: 'voucher', visitId: order.visitId, orderId: order.id } : unknown)
    }
    case 'key_tag': {
      const keys = await reader.keyBundles.first({ tagCode: read.code }, { orderBy: [['id', 'desc']] })
      return ok(keys ? { what: 'key_tag', visitId: keys.visitId } : unknown)
    }
    case 'badge': {
      const person = await reader.staff.first({ badgeCode: read.code, active: true })
      return ok(person ? { what: 'badge', staffId: person.id } : unknown)
    }
    case 'unknown':
      return ok(unknown)
  }
}
