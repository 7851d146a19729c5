import type { Person } from '#electron/contract/session'

/** Those whose initials, or whose name in letters, begin so; everybody when nothing is typed. Sorted as Chinese sorts names. */
export function peopleBy(people: readonly Person[], typed: string): Person[] {
  const letters = typed.toLowerCase()
  return people
    .filter(({ name, initials }) => [initials, name].some((text) => text.toLowerCase().startsWith(letters)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}
