import { Banknote, ChartNoAxesColumn, ClipboardList, DoorOpen, Sofa, Wrench } from '@lucide/vue'
import type { Component } from 'vue'
import type { Station } from '#electron/contract/states'

export const stationIcons: Record<Station, Component> = {
  gate: DoorOpen,
  reception: ClipboardList,
  workshop: Wrench,
  cashier: Banknote,
  lounge: Sofa,
  manager: ChartNoAxesColumn,
}
