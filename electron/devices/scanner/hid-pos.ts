/**
 * Scanned-data reports of a HID-POS scanner, put together to codes. A report as devices commonly send it:
 *
 * | report id | length | AIM identifier | data block | last byte                     |
 * | --------- | ------ | -------------- | ---------- | ----------------------------- |
 * | 1         | 1      | 3 (`]C1`)      | often 56   | lowest bit: the code goes on  |
 *
 * Some devices keep spare bytes between the data block and the last byte.
 */

/** Where a device differs from what its reports say themselves. */
export interface ReportLayout {
  /** Of scanned-data reports; without it, that of the first that adds up. */
  reportId?: number | undefined
  /** Bytes of a whole report, where the system (Windows) fills reports up; without it, the length in which they come. */
  reportBytes?: number | undefined
}

export const headerBytes = 5
/** Parts of one code follow each other within milliseconds; nobody scans two codes this fast. */
export const quietMs = 200
/** No label holds more; a scanner that never ends a code must not fill the memory. */
const longestCode = 4_096

interface Part {
  symbology: string
  data: Uint8Array
  goesOn: boolean
}

interface Pending {
  symbology: string
  parts: Uint8Array[]
  length: number
}

export class HidPosReader {
  #pending: Pending | undefined
  /** A part was lost, so what follows at once is no whole code. */
  #spoiled = false
  #lastAt = -Infinity
  #reportId: number | undefined

  constructor(private readonly layout: ReportLayout = {}) {
    this.#reportId = layout.reportId
  }

  /**
   * @param report with its report id
   * @param at milliseconds of a clock that only runs forward
   * @returns the code that this report completes; what does not add up completes none
   */
  push(report: Uint8Array, at: number): string | undefined {
    // Status and vendor reports come between: they are neither data nor a sign that data was lost.
    if (this.#reportId !== undefined && report[0] !== this.#reportId) return undefined
    if (at - this.#lastAt >= quietMs) this.reset()
    this.#lastAt = at

    const part = readPart(report.subarray(0, this.layout.reportBytes), this.layout.reportBytes)
    if (!part || !this.#fits(part)) {
      this.#pending = undefined
      this.#spoiled = true
      return undefined
    }
    if (this.#spoiled) return undefined
    this.#reportId = report[0]
    return this.#join(part)
  }

  /** Forgets a code that has begun: the device went away, or fell silent in the middle. */
  reset(): void {
    this.#pending = undefined
    this.#spoiled = false
  }

  #fits(part: Part): boolean {
    const pending = this.#pending
    // An empty part can only end a code that filled the parts before it.
    if (!pending) return part.data.length > 0
    return part.symbology === pending.symbology && pending.length + part.data.length <= longestCode
  }

  #join({ symbology, data, goesOn }: Part): string | undefined {
    const pending = (this.#pending ??= { symbology, parts: [], length: 0 })
    pending.parts.push(data)
    pending.length += data.length
    if (goesOn) return undefined
    this.#pending = undefined
    return readText(Buffer.concat(pending.parts))
  }
}

/** @returns undefined when it is no scanned-data report of that length */
function readPart(report: Uint8Array, bytes = report.length): Part | undefined {
  const [, length = 0] = report
  const flags = report.at(-1)
  if (flags === undefined || report.length < bytes || headerBytes + length > bytes - 1) return undefined
  const symbology = Buffer.from(report.subarray(2, headerBytes)).toString('latin1')
  // `]`, a letter, a modifier; a device that knows none leaves them empty.
  if (!/^\][A-Za-z][0-9A-Za-z]$/.test(symbology) && symbology !== '\0\0\0') return undefined
  return { symbology, data: report.slice(headerBytes, headerBytes + length), goesOn: (flags & 1) === 1 }
}

/** @returns undefined when nothing is left that could be a code */
function readText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    // Scanners are often set to end a code as the Enter key would.
    const code = text.replace(/[\r\n\t]+$/, '')
    // GS1 codes separate their fields with GS; no label of any kind holds the others.
    return code === '' || /[^\P{Cc}\x1d]/u.test(code) ? undefined : code
  } catch {
    return undefined
  }
}
