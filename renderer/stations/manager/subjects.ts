import {
  DatabaseBackup,
  IdCard,
  ListTodo,
  MonitorSmartphone,
  ScrollText,
  Settings,
  Tags,
  Users,
  UsersRound,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { Action } from '#electron/contract/actions'

/** What a manager looks after, in the order of the rail; each is a pane of its own. */
export const subjects = [
  'today',
  'staff',
  'teams',
  'prices',
  'cards',
  'settings',
  'devices',
  'backups',
  'events',
] as const
export type Subject = (typeof subjects)[number]

export const subjectIcons: Record<Subject, Component> = {
  today: ListTodo,
  staff: Users,
  teams: UsersRound,
  prices: Tags,
  cards: IdCard,
  settings: Settings,
  devices: MonitorSmartphone,
  backups: DatabaseBackup,
  events: ScrollText,
}

/** What it needs beyond the station itself; main asks again. */
export const subjectNeeds: Partial<Record<Subject, Action>> = { prices: 'manager.money' }
