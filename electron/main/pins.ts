/** PINs as scrypt hashes, with salt and cost in the text: `scrypt$15$<salt>$<key>`, both base64. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Pins } from '#electron/services/ports/pins'

const keyBytes = 32
const blockSize = 8

/** @param costExponent the N of scrypt as a power of two; 15 takes about a tenth of a second and 32 MB, off the main thread */
export function scryptPins(costExponent = 15): Pins {
  // One after another: the threads are the database's too, and it is not to wait for any number of PINs.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (pin: string, salt: Buffer, exponent: number): Promise<Buffer> => {
    const turn = last.then(() => derive(pin, salt, exponent))
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    async hash(pin) {
      const salt = randomBytes(16)
      const key = await inTurn(pin, salt, costExponent)
      return ['scrypt', costExponent, salt.toString('base64'), key.toString('base64')].join('$')
    },
    async matches(pin, hash) {
      const [scheme, exponent, salt, key] = hash.split('$')
      if (scheme !== 'scrypt' || !exponent || !salt || !key) return false
      const expected = Buffer.from(key, 'base64')
      const found = await inTurn(pin, Buffer.from(salt, 'base64'), Number(exponent))
      return expected.length === found.length && timingSafeEqual(expected, found)
    },
  }
}

function derive(pin: string, salt: Buffer, costExponent: number): Promise<Buffer> {
  const N = 2 ** costExponent
  // scrypt needs 128 × N × r bytes; Node's own limit is exactly that of N = 2^15 and refuses it.
  const maxmem = 2 * 128 * N * blockSize
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, keyBytes, { N, r: blockSize, p: 1, maxmem }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
