/** The built application in real Electron, with a data folder, a receipt printer and scanners of its own. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test, type ElectronApplication, type Page, type TestInfo } from '@playwright/test'
import { v7 } from 'uuid'
import type {} from '#electron/main/test-door'
import type { Answer } from '#electron/contract/envelope'
import { contract, type AnyMethodName, type InputOf, type OutputOf } from '#electron/contract/index'
import type { Method } from '#electron/contract/method'
import type { ScannerPlace } from '#electron/services/ports/scanner'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { startPrinterSimulator, type PrinterSimulator } from '#electron/devices/printer/simulator'
import { decodeReceipt, type Paper } from '#tests/support/receipt-decoder'
import type { AnyShop } from '#electron/demonstration/any-shop'
import { testArguments, windowsOpened } from './launch'
import { putStarterShop } from './starter-database'
import { wedgeScan } from './wedge'

const executable = process.env['FRONTLANE_ELECTRON']
const built = join(import.meta.dirname, '../../../out-test')

/** How scans reach a window: as keys of a keyboard wedge, or as reports of a HID scanner. */
export type ScannerKind = 'wedge' | 'hid'

export class RunningShop implements AnyShop {
  /** Whoever is signed in through the boundary. */
  private signedIn = ''
  /** Of a printer that was switched off. */
  private readonly cameOutBefore: Uint8Array[] = []
  private port = 0

  protected constructor(
    readonly app: ElectronApplication,
    readonly staff: Page,
    readonly lounge: Page,
    public printer: PrinterSimulator,
    readonly home: string,
    readonly scannerKind: ScannerKind,
  ) {}

  static async open(
    scannerKind: ScannerKind = 'hid',
    language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN',
    /** Puts a shop into a data folder that is new. */
    prepare: (home: string, language: 'zh-CN' | 'zh-TW' | 'en') => Promise<void> = putStarterShop,
  ): Promise<RunningShop> {
    if (!executable) throw new Error('FRONTLANE_ELECTRON names no Electron; npm test sets it')
    const home = await mkdtemp(join(tmpdir(), 'frontlane-'))
    const printer = await startPrinterSimulator()
    const connection = { kind: 'tcp', host: '127.0.0.1', port: printer.port }
    await writeFile(
      join(home, 'machine.json'),
      JSON.stringify({ lounge: 'on', language, printer: { connection, paperMm: 80 } }),
    )
    await prepare(home, language)
    const app = await _electron.launch({
      executablePath: executable,
      args: [built, ...testArguments()],
      env: { ...process.env, FRONTLANE_HOME: home, TZ: 'Asia/Shanghai' },
    })
    await windowsOpened(app)
    const pageOf = (kind: string) => {
      const page = app.windows().find((one) => one.url().includes(kind))
      if (!page) throw new Error(`no ${kind} window`)
      return page
    }
    // Calls and console only: copying the whole page before and after each call is work of the tests' own in the page that they watch.
    await app.context().tracing.start({})
    return new this(app, pageOf('staff'), pageOf('lounge'), printer, home, scannerKind)
  }

  /** Of a story that failed, its trace and the application's log are kept. */
  async close(): Promise<void> {
    await this.keepTrace()
    await this.app.close()
    const info = runningTest()
    if (info) await cp(join(this.home, 'logs'), info.outputPath('logs'), { recursive: true })
    await this.printer.close()
    await rm(this.home, { recursive: true, force: true })
  }

  /** In the test's own folder, which Playwright keeps of a test that failed and of no other. */
  private async keepTrace(): Promise<void> {
    const { tracing } = this.app.context()
    const info = runningTest()
    await tracing.stop(info === null ? {} : { path: info.outputPath('trace.zip') })
  }

  /** Puts main's clock forward; what falls due on the way happens. */
  async advance(minutes: number): Promise<void> {
    await this.app.evaluate((_electron, ms) => globalThis.frontlaneTest.advance(ms), minutes * 60_000)
  }

  async now(): Promise<Date> {
    return new Date(await this.app.evaluate(() => globalThis.frontlaneTest.clock.now().toISOString()))
  }

  /** Main's clock to a time of the shop's day, today or tomorrow. */
  async advanceTo(clock: string): Promise<void> {
    const now = await this.now()
    const shopDay = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    const wanted = new Date(`${shopDay}T${clock}:00.000+08:00`).getTime()
    const ahead = wanted > now.getTime() ? wanted - now.getTime() : wanted + 24 * 3_600_000 - now.getTime()
    await this.advance(ahead / 60_000)
  }

  /** A scan at a window, by this run's kind of scanner. */
  async scan(window: 'staff' | 'lounge', code: string): Promise<void> {
    if (this.scannerKind === 'wedge') return wedgeScan(window === 'lounge' ? this.lounge : this.staff, code)
    const place: ScannerPlace = window === 'lounge' ? 'lounge' : 'counter'
    await this.app.evaluate((_electron, scan) => globalThis.frontlaneTest.scanners.scan(scan.place, scan.code), {
      place,
      code,
    })
  }

  /** Signs a person in on screen: switches from whoever is there. */
  async signIn(name: string): Promise<void> {
    const { staff } = this
    // Whoever is there leaves; the window may have locked itself by now.
    await this.ask(staff, 'session.signOut', {})
    const tile = staff.locator('.sign-in .tile', { hasText: name })
    const someoneElse = staff.getByRole('button', { name: '不是我，换一位' })
    await tile.or(someoneElse).first().waitFor()
    if (await someoneElse.isVisible()) await someoneElse.click()
    await tile.click()
    await this.unlock(name)
    this.signedIn = ''
  }

  /** Takes the staff window over from whoever is there, as people do: 换人 and the name, or the badge; then the PIN. */
  async takeOver(name: string, by: 'name' | 'badge'): Promise<void> {
    const { staff } = this
    const signIn = staff.locator('.sign-in')
    if (by === 'badge') {
      await this.scan('staff', starterPeople.find((one) => one.name === name)?.badgeCode ?? '')
    } else {
      // It may be locking itself in this very moment.
      await expect(async () => {
        if (!(await signIn.isVisible())) await staff.getByRole('button', { name: '换人' }).click({ timeout: 2_000 })
        await expect(signIn).toBeVisible({ timeout: 2_000 })
      }).toPass()
      const someoneElse = staff.getByRole('button', { name: '不是我，换一位' })
      const tile = signIn.locator('.tile', { hasText: name })
      await tile.or(someoneElse).first().waitFor()
      if (await someoneElse.isVisible()) await someoneElse.click()
      await tile.click()
    }
    await expect(signIn.getByRole('heading', { name })).toBeVisible()
    await this.unlock(name)
    this.signedIn = ''
  }

  /** Types the PIN of whoever the screen asks for it. */
  async unlock(name: string): Promise<void> {
    const { staff } = this
    const person = starterPeople.find((one) => one.name === name)
    if (!person) throw new Error(`nobody is called ${name}`)
    // By touch: keys pressed as fast as a program presses them are a scanner's.
    for (const digit of person.pin) await staff.getByRole('button', { name: digit, exact: true }).click()
    await staff.locator('.shell').waitFor({ state: 'visible' })
  }

  /** Somebody sits at the staff window, without the screen being touched; null: nobody. */
  async sit(name: string | null): Promise<void> {
    this.signedIn = ''
    await this.ask(this.staff, 'session.signOut', {})
    if (name !== null) await this.signInBehind(name)
  }

  async call<N extends AnyMethodName>(person: string | null, method: N, input: InputOf<N>): Promise<OutputOf<N>> {
    if (person !== null && person !== this.signedIn) await this.signInBehind(person)
    const answer = await this.ask(person === null ? this.lounge : this.staff, method, input)
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code} ${JSON.stringify(answer.error.params)}`)
    // Main parsed it with this method's own schema.
    return answer.data as OutputOf<N>
  }

  async switchPrinterOff(): Promise<void> {
    this.cameOutBefore.push(...this.printer.slips)
    this.port = this.printer.port
    await this.printer.close()
  }

  async switchPrinterOn(): Promise<void> {
    this.printer = await startPrinterSimulator(this.port)
  }

  /** What has come out of the printer so far, as people read it. */
  papers(): Paper[] {
    return [...this.cameOutBefore, ...this.printer.slips].map((slip) => decodeReceipt(slip, 48))
  }

  private async signInBehind(name: string): Promise<void> {
    const people = await this.ask(this.staff, 'session.people', {})
    const person = starterPeople.find((one) => one.name === name)
    // The people's list is what `session.people` answers.
    const staffId =
      people.ok && (people.data as OutputOf<'session.people'>).find((one) => one.name.startsWith(name))?.id
    if (!person || !staffId) throw new Error(`nobody is called ${name}`)
    const answer = await this.ask(this.staff, 'session.signIn', { staffId, pin: person.pin })
    if (!answer.ok) throw new Error(`${name} could not sign in: ${answer.error.code}`)
    this.signedIn = name
  }

  private async ask(page: Page, method: AnyMethodName, input: unknown): Promise<Answer<unknown>> {
    const [area = '', name = ''] = method.split('.')
    const areas: Record<string, Record<string, Method>> = contract
    const call = { method, input, ...(areas[area]?.[name]?.kind === 'command' ? { requestId: v7() } : {}) }
    return JSON.parse(await page.evaluate((sent) => window.frontlane.invoke(sent), call)) as Answer<unknown>
  }
}

/** Null outside of a test: whoever opens a shop to look at it. */
function runningTest(): TestInfo | null {
  try {
    return test.info()
  } catch {
    return null
  }
}
