/** This machine's settings as they are in force, and who goes by them. */
import { isDeepStrictEqual } from 'node:util'
import { Turns } from '#electron/database/turns'
import { keepMachineSettings } from '#electron/settings/keep'
import { readMachineSettings, type MachineSettings } from '#electron/settings/machine'

type Field = keyof MachineSettings

export class Machine {
  /** What could not be read of `machine.json`. */
  readonly problems: readonly string[]
  private settings: MachineSettings
  private readonly followers = new Set<{ fields: readonly Field[]; follow: () => void | Promise<void> }>()
  private readonly turns = new Turns()

  constructor(private readonly home: string) {
    const { settings, problems } = readMachineSettings(home)
    this.settings = settings
    this.problems = problems
  }

  get now(): Readonly<MachineSettings> {
    return this.settings
  }

  /** Written down, then in force: everybody who goes by what is new has followed when this resolves. */
  keep(changed: Partial<MachineSettings>): Promise<void> {
    return this.turns.take(async () => {
      await keepMachineSettings(this.home, changed)
      const before = this.settings
      // What stays equal stays the same object: a printer that is made for its settings stays the same printer.
      const news = Object.entries(changed).filter(([field, to]) => !isDeepStrictEqual(before[field as Field], to))
      this.settings = { ...before, ...Object.fromEntries(news) }
      const names = news.map(([field]) => field)
      const concerned = [...this.followers].filter(({ fields }) => fields.some((field) => names.includes(field)))
      for (const { follow } of concerned) await follow()
    })
  }

  /** @returns how to follow no longer */
  onChange(fields: readonly Field[], follow: () => void | Promise<void>): () => void {
    const follower = { fields, follow }
    this.followers.add(follower)
    return () => this.followers.delete(follower)
  }
}
