import type { OutputOf } from '#electron/contract/index'
import { ok, type Result } from '#electron/domain/result'
import type { ShopSettings } from '#electron/domain/settings'
import type { QueryContext } from '../handler'

type Subjects = OutputOf<'settings.read'>

const none = { labour: 0, parts: 0 }

/** By subject, as a form shows and saves them. */
export async function read({ settings }: QueryContext): Promise<Result<Subjects>> {
  const { shopName, shopPhone, shopAddress, creditCode, zone, language } = settings
  const { takeTargetSeconds, sameArrivalSeconds, sameDepartureSeconds, progressEveryMinutes } = settings
  const { roadTestMinutes, promiseSlackMinutes, idleLockMinutes, keySlots, boxes, scannerPrefix } = settings
  return ok({
    shop: { shopName, shopPhone, shopAddress, creditCode, zone, language },
    hours: hoursOf(settings),
    clocks: {
      takeTargetSeconds,
      sameArrivalSeconds,
      sameDepartureSeconds,
      progressEveryMinutes,
      roadTestMinutes,
      promiseSlackMinutes,
      idleLockMinutes,
    },
    money: {
      advisorDiscount: settings.discountLimits.advisor ?? none,
      cashierDiscount: settings.discountLimits.cashier ?? none,
      rounding: settings.rounding,
    },
    places: { keySlots, boxes, finishedBays: [...settings.finishedBays] },
    scanner: { scannerPrefix },
  })
}

function hoursOf({ openingHours, holidays }: ShopSettings): Subjects['hours'] {
  return { openingHours: openingHours.map((hours) => hours && [...hours]), holidays: [...holidays] }
}
