import { z } from 'zod'
import { local, query } from './method'
import { receiptPrinterSettings } from './receipt-printer'
import { mostCards, mostPlaces } from './setup-limits'
import { languages } from './states'
import { name, pin } from './values'

/** How a test slip went; `reason` as in a print job. `not_ready`: nothing was sent. `unconfirmed`: look at the paper. */
export const printerTrial = z.object({ outcome: z.enum(['printed', 'not_ready', 'unconfirmed']), reason: z.string() })
export type PrinterTrial = z.output<typeof printerTrial>

export const setupState = z.object({
  /** `none` until first start is answered. */
  shop: z.enum(['none', 'own', 'demonstration']),
  /** What this machine speaks and where it stands, as a proposal. */
  language: z.enum(languages),
  zone: z.string(),
  /** Receipt printers plugged into this machine, by their device files. */
  printersFound: z.array(z.string()),
  /** The demonstration shop is being made: calls made so far, of about so many. */
  making: z.object({ done: z.int(), of: z.int() }).nullable(),
  /** The last try to make it failed. */
  makingFailed: z.boolean(),
  /** Who works in the demonstration shop, and their PINs: no secret there. Empty anywhere else. */
  demonstrationPins: z.array(z.object({ name: z.string(), pin })),
})
export type SetupState = z.output<typeof setupState>

/** What an empty shop needs before its first car, in the order of doing it. */
export const firstSteps = z.object({
  /** Somebody else than the manager can sign in. */
  people: z.boolean(),
  teams: z.boolean(),
  prices: z.boolean(),
  printer: z.boolean(),
  arrival: z.boolean(),
})

/**
 * First start, and the way into the demonstration shop and out of it (M9). Nobody can be signed in yet, so anyone may ask; once there is
 * a shop everything that would make one is refused: `SHOP_EXISTS`.
 */
export const setup = {
  state: local({ may: 'anyone', input: z.strictObject({}), output: setupState }),
  /** Which of the first steps are done; null once the shop is under way. */
  firstSteps: query({ may: 'manager.work', input: z.strictObject({}), output: firstSteps.nullable() }),
  /**
   * The shop, its manager, its cards and places, in one transaction; the printer is kept by this machine. The recovery code is told here
   * and never again. Refusals: `PIN_TOO_SIMPLE`, `ZONE_UNKNOWN` {zone}.
   */
  openShop: local({
    may: 'anyone',
    input: z.strictObject({
      language: z.enum(languages),
      shopName: name,
      shopPhone: z.string().trim().max(30),
      /** IANA: `Asia/Shanghai` */
      zone: z.string().max(60),
      managerName: name,
      managerPin: pin,
      /** Exit cards 001 to this number. */
      cards: z.int().min(1).max(mostCards),
      keySlots: z.int().min(1).max(mostPlaces),
      boxes: z.int().min(0).max(mostPlaces),
      printer: receiptPrinterSettings.nullable(),
    }),
    output: z.object({ recoveryCode: z.string() }),
  }),
  /** Prints the recovery code that was just told, on the printer that was just kept. Refusal: `RECOVERY_CODE_GONE`, `PRINTER_NOT_SET_UP`. */
  printRecoveryCode: local({ may: 'anyone', input: z.strictObject({}), output: printerTrial }),
  /** The recovery code is written down: it is forgotten here, and the windows begin with the shop as it is now. */
  finish: local({ may: 'anyone', input: z.strictObject({}), output: z.null() }),
  /** A test slip on a printer that is not kept yet. */
  tryPrinter: local({
    may: 'anyone',
    input: z.strictObject({
      language: z.enum(languages),
      shopName: z.string().max(60),
      printer: receiptPrinterSettings,
    }),
    output: printerTrial,
  }),
  /** Makes the demonstration shop, and then opens it; inside it, makes its day anew. `state` tells how far it is. */
  openDemonstration: local({ may: 'anyone', input: z.strictObject({}), output: z.null() }),
  /** Back to the own shop. Refusal: `NOT_THE_DEMONSTRATION`. */
  leaveDemonstration: local({ may: 'anyone', input: z.strictObject({}), output: z.null() }),
}
