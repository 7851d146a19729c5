import { scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { scryptPins } from '#electron/main/pins'

const pins = scryptPins(10)

it('tells the right PIN from a wrong one, and salts each hash', async () => {
  const [one, two] = await Promise.all([pins.hash('1201'), pins.hash('1201')])
  expect(one).not.toBe(two)
  expect(one).not.toContain('1201')
  expect(await pins.matches('1201', one)).toBe(true)
  expect(await pins.matches('1202', one)).toBe(false)
})

it('checks a hash of another cost with its own', async () => {
  expect(await scryptPins(11).matches('1201', await pins.hash('1201'))).toBe(true)
})

it('matches nothing against a text that is no hash', async () => {
  for (const text of ['', '1201', 'scrypt', 'scrypt$10$$', 'bcrypt$10$YWFh$YWFh']) {
    expect(await pins.matches('1201', text)).toBe(false)
  }
})

it('reaches the shipped cost within the memory that it asks for', async () => {
  const shipped = scryptPins()
  expect(await shipped.matches('1201', await shipped.hash('1201'))).toBe(true)
})

it('lets the program run on while a PIN is checked', async () => {
  const hash = await pins.hash('1201')
  expect(await turnsDuring(() => pins.hash('1201'))).toBeGreaterThan(0)
  expect(await turnsDuring(() => pins.matches('1201', hash))).toBeGreaterThan(0)
  // What a check that holds everything up would show.
  expect(await turnsDuring(async () => scryptSync('1201', 'salt', 32))).toBe(0)
})

it('checks one after another, so that however many there are the database keeps its threads', async () => {
  const cheap = await scryptPins(2).hash('1201')
  const ended: string[] = []
  await Promise.all([
    ...['1302', '1303', '1304'].map((pin) => pins.hash(pin).then(() => ended.push('dear'))),
    pins.matches('1201', cheap).then(() => ended.push('cheap')),
  ])
  expect(ended).toEqual(['dear', 'dear', 'dear', 'cheap'])
})

/** How often the event loop came round meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let running = true
  const turn = () => {
    if (!running) return
    turns += 1
    setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  running = false
  return turns
}
