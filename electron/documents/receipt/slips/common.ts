import { dateTime, dateTimeSeconds } from '../../format/time'
import type { Head } from '../../models/index'
import type { DocumentText } from '../../text/index'
import type { Slip } from '../slip'

/** What a slip needs besides its model. */
export interface SlipContext {
  slip: Slip
  text: DocumentText
  reprint: number
  printedAt: string
}

/** The shop, then what this paper is; a reprint says so before anything else. */
export function slipHead({ slip, text, reprint }: SlipContext, { shop }: Head, title: string): void {
  if (reprint > 0) slip.centred(text.head.reprint(reprint), { bold: true })
  slip.large(shop.name, 2)
  if (shop.phone) slip.centred(`${text.head.phone} ${shop.phone}`)
  slip.blank().large(title, 2).blank()
}

export function slipFoot({ slip, text, printedAt }: SlipContext, { zone }: Head): void {
  slip.centred(`${text.head.printedAt} ${dateTimeSeconds(printedAt, zone)}`)
}

/** Writes a time out, or nothing where there is none. */
export function at(time: string | null, zone: string): string {
  return time === null ? '' : dateTime(time, zone)
}
