/** To whom an order goes, and when: as the foreman has it before dispatching, and again when it is given to others. */
import { computed, ref, watch } from 'vue'
import type { OutputOf } from '#electron/contract/index'
import type { JobPriority } from '#electron/contract/states'
import type { WorkshopCard } from '#electron/contract/workshop'
import { now } from '@/composables/clock'

export type Team = OutputOf<'workshop.teams'>[number]

export function useDispatch(card: WorkshopCard, teams: () => readonly Team[]) {
  const teamId = ref('')
  const technicianId = ref('')
  const bay = ref(card.bay)
  const priority = ref<JobPriority | null>(card.priority)
  const start = ref<string | null>(new Date(now.value).toISOString())
  /** As planned before; else the labour of the order, half an hour where it says nothing. */
  const planned =
    card.plannedStart !== null && card.plannedFinish !== null
      ? (Date.parse(card.plannedFinish) - Date.parse(card.plannedStart)) / 60_000
      : Math.max(30, Math.ceil((card.hoursHundredths * 0.6) / 5) * 5)
  const minutes = ref<number | undefined>(planned)

  // The one who has it now is chosen when it is given to others, so that a change of time alone is one touch.
  watch(teams, (list) => {
    if (teamId.value !== '' || card.teamName === '') return
    const team = list.find((one) => one.name === card.teamName)
    teamId.value = team?.id ?? ''
    technicianId.value = team?.members.find((one) => one.name === card.technicianName)?.id ?? ''
  })

  const members = computed(() => teams().find((team) => team.id === teamId.value)?.members ?? [])
  const finish = computed(() =>
    start.value === null || minutes.value === undefined
      ? null
      : new Date(Date.parse(start.value) + minutes.value * 60_000).toISOString(),
  )

  function choose(team: Team): void {
    teamId.value = team.id
    technicianId.value = team.members.length === 1 ? (team.members[0]?.id ?? '') : ''
  }

  /** Null while something is missing. */
  const input = () =>
    teamId.value === '' || technicianId.value === '' || start.value === null || finish.value === null
      ? null
      : {
          teamId: teamId.value,
          technicianId: technicianId.value,
          bay: bay.value.trim(),
          priority: priority.value ?? 'normal',
          plannedStart: start.value,
          plannedFinish: finish.value,
        }

  return { teamId, technicianId, bay, priority, start, minutes, members, finish, choose, input }
}
