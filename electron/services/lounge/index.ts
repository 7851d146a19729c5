import type { lounge } from '#electron/contract/lounge'
import { ok } from '#electron/domain/result'
import type { Handlers, LocalHandlers } from '../handler'
import type { House } from '../run'
import type { LoungeWindow } from '../session/window'
import { shopIsOpen } from '../setup/open-shop'
import { answerAddOn, issueAddOn } from './add-on'
import { board } from './board'
import { calls } from './calls'
import { findByPlate, findByVoucher } from './find-car'
import type { Looks } from './looks'
import { myCar } from './my-car'

export function loungeHandlers(
  house: House,
  looks: Looks,
  { demonstration }: { demonstration: boolean },
): Handlers<typeof lounge> {
  // New at every start, so that a page's keys lead nowhere.
  const secret = house.ids.secret()
  const keyOf = (visitId: string) => house.digest(secret + visitId).slice(0, 16)
  return {
    async info({ reader, settings, now }) {
      const { shopName, language, zone, scannerPrefix } = settings
      return ok({ shopName, language, zone, scannerPrefix, now, open: await shopIsOpen(reader), demonstration })
    },
    board: (context) => board(context, keyOf),
    calls,
    async myCar(context, { sessionId }) {
      const look = looks.get(sessionId)
      return look.ok ? myCar(context, look.value) : look
    },
    async issueAddOn(context, input) {
      const look = looks.get(input.sessionId)
      return look.ok ? issueAddOn(context, look.value, input) : look
    },
    async answerAddOn(context, input) {
      const look = looks.get(input.sessionId)
      return look.ok ? answerAddOn(context, look.value, input) : look
    },
  }
}

export function loungeLocals({ database }: House, looks: Looks): LocalHandlers<typeof lounge, LoungeWindow> {
  return {
    async takeScan({ scans }, { scanId }) {
      const code = scans.take(scanId)
      return ok(code === null ? null : { code })
    },
    openByVoucher: (_window, input) => looks.begin(() => database.read((reader) => findByVoucher(reader, input))),
    openByPlate: (_window, input) => looks.begin(() => database.read((reader) => findByPlate(reader, input))),
    async close(_window, { sessionId }) {
      looks.end(sessionId)
      return ok(null)
    },
  }
}
