/**
 * `/gate`, `/reception/<visit>`, …: one page per station, named as its folder; the lounge has a window of its own. Memory
 * history: the window has no address bar, and nothing to go back to with a mouse button.
 */
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router'
import type { Component } from 'vue'
import { stations, type Station } from '#electron/contract/states'

const views = import.meta.glob<{ default: Component }>([
  '../stations/*/{Gate,Reception,Workshop,Cashier,Manager}View.vue',
])

/** `../stations/gate/GateView.vue` → `gate` */
const stationOf = (path: string) => stations.find((station) => path.startsWith(`../stations/${station}/`))

const found = new Map(
  Object.entries(views).flatMap(([path, load]) => {
    const station = stationOf(path)
    return station === undefined ? [] : [[station, load] as const]
  }),
)

/** Stations of this window, in the order of the rail. */
export const staffStations: readonly Station[] = stations.filter((station) => found.has(station))

const routes: RouteRecordRaw[] = staffStations.map((station) => ({
  name: station,
  /** A station that shows one visit gets it as the prop `visitId`. */
  path: `/${station}/:visitId?`,
  props: true,
  component: () => {
    const load = found.get(station)
    if (load === undefined) throw new Error(`no view for ${station}`)
    return load()
  },
}))

export const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', name: 'start', component: { render: () => null } }, ...routes],
})
