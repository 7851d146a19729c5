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
