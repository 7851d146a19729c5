/** The power goes while a settlement is made: what was answered is there, what was begun is done once when it is sent again. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '#tests/support/bundle'
import { rounds, seeded } from './rounds'
import { checkAnswered, checkBooks, readyToSettle, type ReadyToSettle } from './settling'

const seed = 20_261_124
const random = seeded(seed)

let folder: string
let program: string
let ready: ReadyToSettle

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontlane-killed-'))
  program = await bundle(join(import.meta.dirname, '../support/settle-and-die.ts'))
  ready = await readyToSettle(folder)
})
afterAll(() => rm(folder, { recursive: true }))

interface Settled {
  killed: boolean
  /** Commands that were answered, of the four. */
  answered: number
  statements: number
  /** From the first command to the end. */
  ms: number
}
/** Never, by itself at a statement, or from outside so many milliseconds after it began. */
type Kill = { statement: number } | { afterMs: number } | 'never'

async function settle(file: string, kill: Kill): Promise<Settled> {
  const statement = kill !== 'never' && 'statement' in kill ? kill.statement : 0
  const child = spawn(process.execPath, [program, file, ready.orderId, String(statement)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const settled = { killed: false, answered: 0, statements: 0, ms: 0 }
  let from = 0
  createInterface(child.stdout).on('line', (line) => {
    if (line === 'answered') settled.answered += 1
    if (line.startsWith('statements ')) settled.statements = Number(line.split(' ')[1])
    if (line !== 'ready') return
    from = performance.now()
    if (kill !== 'never' && 'afterMs' in kill) setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null] // as the event's documentation says
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`ended with ${code ?? signal}`)
  return { ...settled, killed: signal === 'SIGKILL', ms: performance.now() - from }
}

/** @param next how the next round is killed, and what that is called */
async function trial(times: number, next: (dry: Settled) => Kill): Promise<number> {
  const dry = join(folder, 'dry.sqlite')
  await copyFile(ready.file, dry)
  const undisturbed = await settle(dry, 'never')
  expect(undisturbed).toMatchObject({ killed: false, answered: 4 })
  expect(undisturbed.statements).toBeGreaterThan(50)
  let killed = 0
  for (let round = 0; round < times; round += 1) {
    const file = join(folder, `round-${round}.sqlite`)
    await copyFile(ready.file, file)
    const kill = next(undisturbed)
    const told = `seed ${seed}, round ${round}, killed ${JSON.stringify(kill)}`
    const first = await settle(file, kill)
    if (first.killed) killed += 1
    await checkAnswered(file, first.answered, told)
    expect(await settle(file, 'never'), told).toMatchObject({ killed: false, answered: 4 })
    await checkBooks(file, told)
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })))
  }
  return killed
}

it('killed at any statement: sent again, it is settled once, and the books balance', async () => {
  const times = rounds(15, 300)
  const atStatement = ({ statements }: Settled) => ({ statement: 1 + Math.floor(random() * statements) })
  expect(await trial(times, atStatement)).toBe(times)
})

it('killed from outside at any moment: the same', async () => {
  const times = rounds(15, 300)
  // What ended before it was killed had nothing more to lose.
  expect(await trial(times, ({ ms }) => ({ afterMs: random() * ms }))).toBeGreaterThan(times / 3)
})
