import type { TaskKind } from '#electron/contract/states'
import type { Tone } from '@/components/stage/stages'

/** What a task is about, before it is late. */
export const taskTones: Record<TaskKind, Tone> = {
  take_arrival: 'arrive',
  progress_check: 'work',
  mid_check: 'work',
  answer_add_on: 'wait',
  answer_stop: 'wait',
  tell_workshop: 'wait',
  recheck: 'go',
  pickup_call: 'arrive',
  road_test_return: 'late',
  pause_due: 'wait',
  left_over_item: 'wait',
  follow_up_call: 'arrive',
  objection: 'stop',
}
