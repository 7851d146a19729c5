import { expect, type Page } from '@playwright/test'
import { starterPeople } from '#electron/demonstration/starter-shop'
import { people } from '#electron/demonstration/people'

/** A manager comes, reads what is asked, says why, and types the PIN; nobody is signed out. */
export async function managerAgrees(page: Page, act: string | RegExp, reason: string): Promise<void> {
  const manager = starterPeople.find(({ name }) => name === people.manager)
  if (!manager) throw new Error('the starter shop has no manager')
  const dialog = page.getByRole('dialog', { name: '需要经理同意' })
  await expect(dialog).toContainText(act)
  const name = dialog.getByRole('button', { name: manager.name })
  if ((await name.getAttribute('aria-pressed')) !== 'true') await name.click()
  await dialog.getByLabel('原因').fill(reason)
  for (const digit of manager.pin) await dialog.getByRole('button', { name: digit, exact: true }).click()
  await expect(dialog).toBeHidden()
}
