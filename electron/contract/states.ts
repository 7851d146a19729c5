/** Every closed list of words that both a page and the house speak; the tables in `domain/` say how one leads to the next. */

export const exitCardStates = [
  'in_rack',
  'with_visitor',
  'with_reception',
  'cleared_to_leave',
  'lost',
  'retired',
] as const
export type ExitCardState = (typeof exitCardStates)[number]

export const visitPurposes = ['repair', 'tow_in', 'showroom', 'delivery', 'staff', 'other'] as const
/** `repair` is repair or enquiry, the default; only it and `tow_in` come to reception (G1). */
export type VisitPurpose = (typeof visitPurposes)[number]

export const visitStates = ['arrived', 'with_advisor', 'in_service', 'cleared', 'departed'] as const
export type VisitState = (typeof visitStates)[number]

export const visitOutcomes = ['enquiry', 'booked', 'declined', 'cancelled', 'delivered', 'unserved'] as const
export type VisitOutcome = (typeof visitOutcomes)[number]

/** In the order of an order's course, which `courseBetween` in domain/order/course.ts relies on; what ends it otherwise comes last. */
export const orderStates = [
  'draft',
  'quoted',
  'authorized',
  'in_workshop',
  'dispatched',
  'accepted',
  'in_progress',
  'paused',
  'in_inspection',
  'washing',
  'rechecking',
  'ready',
  'delivered',
  'declined',
  'cancelled',
] as const
export type OrderState = (typeof orderStates)[number]

export const addOnStates = ['proposed', 'asked', 'approved', 'declined', 'withdrawn'] as const
export type AddOnState = (typeof addOnStates)[number]

export const keyStates = ['in_slot', 'with_workshop', 'with_reception', 'on_road_test', 'with_customer'] as const
export type KeyState = (typeof keyStates)[number]

export const settlementStates = ['open', 'covered', 'closed'] as const
export type SettlementState = (typeof settlementStates)[number]

export const shiftStates = ['open', 'counting', 'closed'] as const
export type ShiftState = (typeof shiftStates)[number]

export const printJobStates = ['queued', 'sending', 'printed', 'unconfirmed', 'failed'] as const
export type PrintJobState = (typeof printJobStates)[number]

export const paperKinds = [
  'voucher',
  'key_tag',
  'settlement',
  'release_notice',
  'shift_report',
  'test_slip',
  'recovery_code',
  'repair_order',
  'belongings',
  'walk_around',
  'add_on',
  'work_stop',
  'warranty',
  'reversal',
] as const
/** Slips and forms by their names; settlement and release notice are both. */
export type PaperKind = (typeof paperKinds)[number]

export const lineKinds = ['labour', 'part', 'other'] as const
export type LineKind = (typeof lineKinds)[number]
/** How many of a line's `quantity` make one: labour is kept in hundredths of an hour, everything else in thousandths of its unit. */
export const quantityScales: Record<LineKind, number> = { labour: 100, part: 1000, other: 1000 }
/** Of any kind, as `quantity`. */
export const mostOfALine = 100_000_000

export const payers = ['customer', 'warranty', 'insurance', 'rework', 'internal'] as const
export type Payer = (typeof payers)[number]

export const partSources = ['oem', 'aftermarket', 'customer'] as const
/** Who supplies a part; `aftermarket` at a critical place and `customer` bring the no-warranty notice (S:149). */
export type PartSource = (typeof partSources)[number]

export const repairCategories = [
  'minor',
  'first_maintenance',
  'second_maintenance',
  'assembly',
  'whole_vehicle',
  'accident',
  // Free, of our own work; names the earlier order.
  'rework',
] as const
export type RepairCategory = (typeof repairCategories)[number]

export const paymentTerms = ['on_delivery', 'on_account', 'insurance'] as const
export type PaymentTerms = (typeof paymentTerms)[number]

export const paymentMethods = ['cash', 'wechat', 'alipay', 'bank_card', 'transfer'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

export const oldPartsChoices = ['take_back', 'leave'] as const
export type OldPartsChoice = (typeof oldPartsChoices)[number]

export const roundings = ['none', 'jiao', 'yuan'] as const
/** Rounding off (抹零): to the jiao is to 0.10, to the yuan is to 1.00, always down. */
export type Rounding = (typeof roundings)[number]

export const consentWays = ['signature', 'kiosk', 'phone', 'paper'] as const
export type ConsentWay = (typeof consentWays)[number]

export const qualityGates = ['self', 'team_leader', 'final'] as const
export type QualityGate = (typeof qualityGates)[number]

export const pauseReasons = ['part', 'customer_decision', 'outside_work', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const jobPriorities = ['first', 'normal', 'later'] as const
/** In which order the foreman wants the work done (S:63). */
export type JobPriority = (typeof jobPriorities)[number]

export const stopReasons = ['customer_wish', 'part_to_come', 'other'] as const
/** Why the work ends before it is done (终止维修). */
export type StopReason = (typeof stopReasons)[number]

export const stopOutcomes = ['done', 'part', 'void', 'left_over'] as const
/** What becomes of a line when the work stops: done, charged in part, void, left over for a part to come (遗留项目). */
export type StopOutcome = (typeof stopOutcomes)[number]

export const stopStates = ['proposed', 'agreed', 'withdrawn'] as const
export type StopState = (typeof stopStates)[number]

export const progressAnswers = ['on_time', 'late', 'trouble'] as const
export type ProgressAnswer = (typeof progressAnswers)[number]

export const carViews = ['top', 'front', 'rear', 'left', 'right'] as const
export type CarView = (typeof carViews)[number]

export const damageKinds = ['scratch', 'dent', 'crack', 'missing'] as const
export type DamageKind = (typeof damageKinds)[number]

export const warningLamps = ['engine', 'tyre_pressure', 'airbag', 'abs', 'oil', 'battery', 'coolant'] as const
export type WarningLamp = (typeof warningLamps)[number]

export const documentKinds = [
  'vehicle_licence',
  'maintenance_booklet',
  'insurance_policy',
  'driving_licence',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const insurancePaperKinds = [
  'vehicle_licence',
  'driving_licence',
  'identity_card',
  'insurance_policy',
  'accident_certificate',
  'loss_assessment',
  'claim_authorization',
] as const
/** 保险事故车辆资料: without cash a car leaves only when all of them are there (S:259). */
export type InsurancePaperKind = (typeof insurancePaperKinds)[number]

export const enquiryKinds = ['enquiry', 'quotation', 'booked'] as const
/** What a visitor came for from whom no car is taken in (S:146 S:257). */
export type EnquiryKind = (typeof enquiryKinds)[number]

export const custodyThings = ['card', 'keys', 'belongings', 'documents', 'car', 'papers'] as const
export type CustodyThing = (typeof custodyThings)[number]

export const roles = [
  'gatekeeper',
  'advisor',
  'foreman',
  'team_leader',
  'technician',
  'inspector',
  'storekeeper',
  'cashier',
  'insurance_desk',
  'follow_up_clerk',
  'manager',
  'administrator',
] as const
export type Role = (typeof roles)[number]

export const stations = ['gate', 'reception', 'workshop', 'cashier', 'lounge', 'manager'] as const
export type Station = (typeof stations)[number]

export const passageKinds = [
  'arrival',
  'go',
  'stop',
  'not_this_car',
  'unserved',
  'override',
  'road_test_out',
  'road_test_back',
] as const
/** What happened at the gate; every attempt is kept (G3). */
export type PassageKind = (typeof passageKinds)[number]

/** What the advisor looks at when the car comes back from the workshop (S:171 S:264 S:265). */
export const recheckItems = [
  'itemsDone',
  'papersGathered',
  'totalChecked',
  'leaderSigned',
  'outsideFine',
  'belongingsComplete',
  'interiorClean',
  'coversRemoved',
] as const
export type RecheckItem = (typeof recheckItems)[number]

export const contactReasons = ['ready', 'delay', 'add_on', 'other'] as const
export type ContactReason = (typeof contactReasons)[number]

export const contactWays = ['lounge_call', 'phone', 'in_person'] as const
export type ContactWay = (typeof contactWays)[number]

export const taskKinds = [
  'take_arrival',
  'progress_check',
  'mid_check',
  'answer_add_on',
  'answer_stop',
  'tell_workshop',
  'recheck',
  'pickup_call',
  'road_test_return',
  'pause_due',
  'left_over_item',
  'follow_up_call',
  'objection',
] as const
export type TaskKind = (typeof taskKinds)[number]

export const publicStages = ['reception', 'dispatch', 'repair', 'inspection', 'wash', 'delivery'] as const
/** The six steps that the lounge shows. */
export type PublicStage = (typeof publicStages)[number]

export const languages = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof languages)[number]

export const energyKinds = ['fuel', 'electric', 'hybrid'] as const
export type EnergyKind = (typeof energyKinds)[number]

export const signedKinds = ['intake', 'order', 'add_on', 'stop', 'settlement'] as const
/** What a customer signs: walk-around and belongings together, the repair order, an add-on, work that stops, the settlement at delivery. */
export type SignedKind = (typeof signedKinds)[number]
