/** The board's commands by name: each runs for one order and says so when it is done. */
import { computed } from 'vue'
import { useCommand } from '@/composables/useCommand'

export function useWorkshop() {
  const commands = {
    receive: useCommand('workshop.receive'),
    dispatch: useCommand('workshop.dispatch'),
    accept: useCommand('workshop.accept'),
    start: useCommand('workshop.start'),
    pause: useCommand('workshop.pause'),
    resume: useCommand('workshop.resume'),
    finish: useCommand('workshop.finish'),
    proposeAddOn: useCommand('workshop.proposeAddOn'),
    addPhoto: useCommand('workshop.addPhoto'),
    proposeStop: useCommand('workshop.proposeStop'),
    withdrawStop: useCommand('workshop.withdrawStop'),
    selfCheck: useCommand('workshop.selfCheck'),
    teamLeaderCheck: useCommand('workshop.teamLeaderCheck'),
    finalInspection: useCommand('workshop.finalInspection'),
    startWash: useCommand('workshop.startWash'),
    park: useCommand('workshop.park'),
    allowRoadTest: useCommand('workshop.allowRoadTest'),
  }
  const all = Object.values(commands)
  return {
    ...commands,
    busy: computed(() => all.some((command) => command.pending.value)),
    error: computed(() => all.map((command) => command.error.value).find((text) => text !== '') ?? ''),
    clear: () => all.forEach((command) => command.clear()),
  }
}
export type Workshop = ReturnType<typeof useWorkshop>
