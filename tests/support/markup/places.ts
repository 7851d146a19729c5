/**
 * Places that take no markup, each with its reason; every other free text of the contract has to. A new one is either written with markup
 * by the stories here, or has to be named.
 */
import type { AnyMethodName } from '#electron/contract/index'

/** A rule says how these are spelt: markup is refused there. */
export const spelt: Partial<Record<AnyMethodName, readonly string[]>> = {
  'session.byBadge': ['code'],
  'setup.openShop': ['zone'],
  'gate.scanCard': ['code'],
  'gate.issueCard': ['plate'],
  'gate.correctPlate': ['plate'],
  'exitCard.replace': ['code'],
  'exitCard.putBack': ['code'],
  'reception.saveCustomer': ['sender.phone', 'owner.phone', 'payer.phone', 'vehicle.vin'],
  'reception.takeCard': ['code'],
  'reception.saveTerms': ['reachPhone'],
  'reception.clearEnquiry': ['phone'],
  'reception.startDelivery': ['voucherCode', 'collectorPhone'],
  'reception.returnCard': ['code'],
  'staff.add': ['badgeCode'],
  'staff.change': ['badgeCode'],
  'staff.recover': ['code'],
  'settings.saveShop': ['zone'],
  'settings.saveHours': ['openingHours[][]'],
  'places.addCard': ['code'],
  'lounge.openByVoucher': ['code'],
}

/** Nobody's words: looked up and not kept, pictures, the name of a method, the machine's own addresses. */
export const noWords: Partial<Record<AnyMethodName, readonly string[]>> = {
  'session.approve': ['method'],
  'setup.openShop': ['printer.connection.host', 'printer.connection.path', 'printer.connection.queue'],
  'setup.tryPrinter': ['shopName', 'printer.connection.host', 'printer.connection.path', 'printer.connection.queue'],
  'scan.resolve': ['code'],
  'visit.search': ['text'],
  'visit.latest': ['plate'],
  'gate.knownPlate': ['plate'],
  'gate.askByPlate': ['plate'],
  'reception.findCustomers': ['text'],
  'reception.priceItems': ['text'],
  'reception.addPhoto': ['jpegBase64'],
  'workshop.addPhoto': ['jpegBase64'],
  'prices.list': ['text'],
  'events.list': ['plate'],
  'events.ofRecord': ['recordId'],
  'devices.tryPrinter': ['printer.connection.host', 'printer.connection.path', 'printer.connection.queue'],
  'devices.tryPagePrinter': ['pagePrinter'],
  'lounge.openByPlate': ['plate'],
}

/** Written in, this says that something is wrong, or that there is something: empty stays empty. */
export const emptyIsAnAnswer: readonly string[] = ['recheck trouble', 'Check defect', 'Inspection defect']
