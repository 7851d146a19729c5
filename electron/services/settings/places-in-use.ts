import type { Reader } from '../ports/database'

/** The highest hook of the key cabinet that holds keys; 0 when none does. */
export async function highestSlot(reader: Reader): Promise<number> {
  return Math.max(
    0,
    ...(await reader.keyBundles.list({ heldSlot: { not: null } })).map(({ heldSlot }) => heldSlot ?? 0),
  )
}

/** The highest box that holds a customer's belongings; 0 when none does. */
export async function highestBox(reader: Reader): Promise<number> {
  const kept = await reader.belongings.list({ box: { not: null }, returnedAt: null })
  return Math.max(0, ...kept.map(({ box }) => box ?? 0))
}
