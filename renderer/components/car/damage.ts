import type { DamageKind } from '#electron/contract/states'
import type { Tone } from '@/components/stage/stages'

export const damageTones: Record<DamageKind, Tone> = { scratch: 'stop', dent: 'late', crack: 'wait', missing: 'arrive' }
