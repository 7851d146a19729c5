/**
 * Every refusal that can be expected, by subject. Each has a sentence in every language; `params` fill it. Services and rules answer
 * with these codes and nothing else; what nobody expected is thrown.
 */
export const refusalCodes = [
  // Any command
  'REQUEST_REUSED',
  'APPROVAL_NEEDED',

  // Exit card
  'EXIT_CARD_UNKNOWN', // {code}
  'EXIT_CARD_EXPECTED', // {what}: another code of the house was scanned
  'EXIT_CARD_ALREADY_OUT', // {number}
  'EXIT_CARD_LOST', // {number}
  'EXIT_CARD_RETIRED', // {number}
  'EXIT_CARD_NOT_OF_THIS_VISIT', // {number}
  'EXIT_CARD_OF_CAR_INSIDE', // {number, plate, visitId}: lost, and the car has been given no other yet
  'EXIT_CARD_SAME', // {number}: a card cannot replace itself
  'EXIT_CARD_NOT_TAKEN_IN',
  'EXIT_CARD_NOT_POSSIBLE_NOW', // {state, event, number}

  // Gate
  'PLATE_ALREADY_INSIDE', // {plate, number}: number of the card that is out on it
  'PLATE_NOT_INSIDE', // {plate}
  'PLATE_UNUSUAL', // {plate}: accepted after the explicit choice
  'STILL_HELD', // {count}: release blockers are open
  'VERDICT_NOT_SHOWN', // something else has happened at the gate since
  'ROAD_TEST_NOT_ALLOWED',
  'ROAD_TEST_ALREADY_OUT',
  'ROAD_TEST_NOT_OUT',
  'CAR_ON_ROAD_TEST',

  // Visit
  'VISIT_UNKNOWN',
  'VISIT_ALREADY_TAKEN', // {name}
  'VISIT_NOT_TAKEN',
  'VISIT_NOT_POSSIBLE_NOW', // {state, event}
  'BOOKING_TIME_MISSING',
  'BOOKING_IN_THE_PAST',
  'BOOKING_PHONE_MISSING',

  // Customer and vehicle
  'CUSTOMER_UNKNOWN',
  'CUSTOMER_MISSING',
  'VEHICLE_MISSING',
  'VEHICLE_UNKNOWN',
  'COMPLAINT_MISSING',
  'PHONE_MALFORMED', // {text}
  'PHONE_WITHOUT_AREA_CODE', // {text}
  'VIN_LENGTH', // {length}
  'VIN_CHARACTERS', // {characters}
  'VIN_CHECK_DIGIT', // {found, expected}: accepted with a remark
  'VIN_OF_ANOTHER_CAR', // {plate}

  // Intake: walk-around, belongings, documents, keys
  'WALK_AROUND_MISSING',
  'ODOMETER_WENT_BACK', // {lastKm}
  'INTAKE_NOT_SIGNED',
  'BOX_MISSING',
  'BOX_TAKEN', // {box}
  'BOX_UNKNOWN', // {box}
  'KEYS_NOT_REGISTERED',
  'KEY_SLOT_TAKEN', // {slot}
  'KEY_SLOT_UNKNOWN', // {slot}
  'KEYS_NOT_POSSIBLE_NOW', // {state, event}
  'PHOTO_NOT_JPEG',
  'PHOTO_TOO_LARGE',

  // Custody
  'CUSTODY_NOT_THERE', // {thing, said, known}
  'CUSTODY_NOT_A_START', // {thing, from}
  'CUSTODY_NOT_A_PLACE', // {thing, to}
  'CUSTODY_NO_MOVE', // {thing, holder}

  // Repair order
  'ORDER_UNKNOWN',
  'ORDER_ALREADY_OPEN', // {number}
  'ORDER_WITHOUT_LINES',
  'ORDER_NEEDS_CONSENT',
  'REWORK_NOT_DELIVERED', // {number}
  'REWORK_OF_ANOTHER_CAR', // {number}
  'REWORK_WITHOUT_ORDER',
  'ORDER_NOT_INSURED',
  'INSURANCE_PAPERS_INCOMPLETE', // {count}
  'ORDER_BY_PHONE_ONLY_FOR_TOW_IN',
  'ORDER_NOT_POSSIBLE_NOW', // {state, event}
  'PROMISE_MISSING',
  'PROMISE_IN_THE_PAST',
  'PRICE_ITEM_UNKNOWN',
  'ORDER_LINE_UNKNOWN',
  'PART_SOURCE_MISSING', // {name}
  'DISCOUNT_BEYOND_LIMIT', // {kind, limit, asked}
  'SIGNED_TEXT_CHANGED',

  // Add-on
  'ADD_ON_UNKNOWN',
  'ADD_ON_WITHOUT_LINES',
  'ADD_ON_UNDECIDED',
  'ADD_ON_ALREADY_ANSWERED',
  'ADD_ON_ORDER_NOT_OPEN', // {state}
  'ADD_ON_NOT_POSSIBLE_NOW', // {state, event}
  'PHONE_CONSENT_NOT_COUNTERSIGNED',

  // Workshop and inspection
  'TEAM_UNKNOWN',
  'TECHNICIAN_NOT_IN_TEAM', // {name}
  'PLANNED_FINISH_BEFORE_START',
  'PAUSE_DUE_IN_THE_PAST',
  'OUTSIDE_SHOP_MISSING',
  'NOT_YOUR_TEAM', // {team}
  'QUALITY_GATES_OPEN',
  'QUALITY_GATE_OUT_OF_ORDER', // {next}
  'QUALITY_GATE_NOT_NOW',
  'DEFECT_MISSING',
  'INSPECTOR_WORKED_ON_IT',
  'WASH_NOT_STARTED',
  'FINISHED_BAY_MISSING',
  'RECHECK_INCOMPLETE', // {open}: the items left open, joined by commas

  // Work that stops before its end
  'STOP_UNKNOWN',
  'STOP_ALREADY_ANSWERED',
  'STOP_WAITS_FOR_CUSTOMER',
  'STOP_LINES_CHANGED',
  'STOP_PART_TOO_MUCH', // {name}
  'STOP_CHANGES_NOTHING',
  'LEFT_OVER_DUE_MISSING', // {name}

  // Delivery
  'VOUCHER_UNKNOWN',
  'VOUCHER_OF_ANOTHER_ORDER',
  'VOUCHER_OUTSTANDING',
  'IDENTITY_NOT_SEEN',
  'SENDER_NOT_PHONED',
  'DELIVERY_NOT_STARTED',
  'FOLLOW_UP_TOO_LATE', // {latest}
  'FOLLOW_UP_BEFORE_DELIVERY',

  // Settlement and payments
  'SETTLEMENT_UNKNOWN',
  'SETTLEMENT_TOO_EARLY',
  'SETTLEMENT_NOT_COVERED',
  'SETTLEMENT_UNSIGNED',
  'SETTLEMENT_NOT_POSSIBLE_NOW', // {state, event}
  'SETTLEMENT_WITH_OTHER_CASHIER', // {name}
  'PAYMENT_UNKNOWN',
  'PAYMENT_EXCEEDS_DUE', // {dueFen}
  'PAYMENT_NOT_POSITIVE',
  'PAYMENT_REFERENCE_MISSING',
  'PAYMENT_ALREADY_CONFIRMED',
  'PAYMENT_NOT_CONFIRMED',
  'PAYMENT_ALREADY_REVERSED',
  'PAYMENT_OF_ANOTHER_SHIFT',
  'TENDERED_TOO_LITTLE', // {amountFen}
  'TENDERED_ONLY_FOR_CASH',
  'NOT_ON_ACCOUNT',
  'SETTLEMENT_OF_ANOTHER_SHIFT',

  // Shift
  'SHIFT_NOT_OPEN',
  'SHIFT_ALREADY_OPEN', // {number}
  'SHIFT_PAYMENTS_UNCONFIRMED',
  'SHIFT_DIFFERENCE_UNEXPLAINED', // {differenceFen}
  'SHIFT_COUNT_INCOMPLETE',
  'SHIFT_DENOMINATIONS_DIFFER', // {sumFen, countedFen}
  'SHIFT_NOT_POSSIBLE_NOW', // {state, event}
  'CASH_NOT_ENOUGH', // {inDrawerFen}
  'SHIFT_NOT_HANDED_TO_YOU',
  'SHIFT_FLOAT_DIFFERS', // {handedFen}

  // Printing
  'PRINT_JOB_UNKNOWN',
  'PRINT_ALREADY_SENT',
  'PRINT_NOT_POSSIBLE_NOW', // {state, event}
  'PRINTER_NOT_SET_UP',
  'FILE_GONE', // {fileName}
  'DOCUMENT_NOT_READY',

  // Tasks
  'TASK_UNKNOWN',
  'TASK_ALREADY_DONE',

  // Staff and signing in
  'STAFF_UNKNOWN',
  'BADGE_UNKNOWN',
  'STAFF_WITHOUT_PIN', // {name}
  'PIN_WRONG', // {left}
  'PIN_LOCKED', // {seconds}
  'PIN_MALFORMED',
  'PIN_TOO_SIMPLE',
  'STAFF_ONLY_BY_MANAGER',
  'STAFF_LAST_MANAGER',
  'STAFF_SHIFT_OPEN', // {number}
  'BADGE_MALFORMED',
  'BADGE_TAKEN', // {name}
  'RECOVERY_CODE_WRONG', // {left}
  'RECOVERY_PAUSED', // {seconds}
  'RECOVERY_NOT_FOR_THIS_ROLE',
  'APPROVER_NOT_A_MANAGER',
  'APPROVAL_NOT_POSSIBLE', // what is asked for is no command, or its input is wrong

  // Lounge
  'LOOKUP_NOT_FOUND',
  'LOOKUP_TOO_EARLY', // the car is here, and there is no order yet
  'LOOKUP_PAUSED', // {seconds}
  'LOUNGE_SESSION_OVER',
  'VOUCHER_NEEDED',

  // Backup
  'BACKUP_NOT_SOUND',
  'BACKUP_NOT_HERE',
  'SHOP_EXISTS',

  // First start
  'RECOVERY_CODE_GONE',
  'NOT_THE_DEMONSTRATION',

  // Settings
  'OPENING_HOURS_EMPTY',
  'OPENING_HOURS_MALFORMED', // {day}
  'ZONE_UNKNOWN', // {zone}
  'SLOTS_IN_USE', // {slot}: the highest hook that holds keys
  'BOXES_IN_USE', // {box}: the highest box that holds belongings

  // Price list, cards, teams
  'PRICE_CODE_TAKEN', // {code}
  'CARD_RANGE_EMPTY',
  'CARD_NUMBER_TAKEN', // {number}
  'CARD_CODE_TAKEN', // {code, number}
  'CARD_CODE_MALFORMED', // {code}
  'TEAM_NAME_TAKEN', // {name}
  'TEAM_LEADER_NOT_MEMBER', // {name}
  'TEAM_LEADER_WITHOUT_ROLE', // {name}
  'TEAM_HAS_WORK', // {count}
] as const
export type RefusalCode = (typeof refusalCodes)[number]
