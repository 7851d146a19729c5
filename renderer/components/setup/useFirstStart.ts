/** What first start asks, step by step; nothing is kept until the shop is opened with all of it. */
import { computed, reactive, ref } from 'vue'
import type { InputOf } from '#electron/contract/index'
import type { PrinterTrial, SetupState } from '#electron/contract/setup'
import { api } from '@/api/client'
import { language, t } from '@/i18n'
import { errorText } from '@/i18n/error-text'

export const firstSteps = ['choose', 'shop', 'manager', 'numbers', 'devices', 'recovery'] as const
export type FirstStep = (typeof firstSteps)[number]

type Printer = NonNullable<InputOf<'setup.openShop'>['printer']>
export type PaperMm = Printer['paperMm']

export interface Answers {
  shopName: string
  shopPhone: string
  zone: string
  managerName: string
  pin: string
  pinAgain: string
  cards: number
  keySlots: number
  boxes: number
  /** `none`, `network`, or a device file. */
  printer: string
  printerAddress: string
  paperMm: PaperMm
}

export function useFirstStart(state: () => SetupState) {
  const step = ref<FirstStep>('choose')
  const answers = reactive<Answers>({
    shopName: '',
    shopPhone: '',
    zone: state().zone,
    managerName: '',
    pin: '',
    pinAgain: '',
    cards: 60,
    keySlots: 40,
    boxes: 20,
    printer: 'none',
    printerAddress: '',
    paperMm: 80,
  })
  const busy = ref(false)
  const error = ref('')
  const recoveryCode = ref('')
  const trial = ref<PrinterTrial | null>(null)
  const recoveryTrial = ref<PrinterTrial | null>(null)

  const printer = computed<Printer | null>(() => {
    const { printer: chosen, printerAddress, paperMm } = answers
    const rest = {
      paperMm,
      characters: 'gb18030',
      qr: 'native',
      cut: 'partial',
      drawer: 'pin2',
      answers: true,
    } as const
    if (chosen === 'none') return null
    if (chosen !== 'network') return { connection: { kind: 'device', path: chosen }, ...rest }
    const [host = '', port = '9100'] = printerAddress.trim().split(':')
    return host === '' ? null : { connection: { kind: 'tcp', host, port: Number(port) || 9100 }, ...rest }
  })

  /** Why the step is not done yet; empty when it is. */
  const why = computed(() => {
    switch (step.value) {
      case 'shop':
        return answers.shopName.trim() === '' ? t('setup.shop.nameMissing') : ''
      case 'manager':
        if (answers.managerName.trim() === '') return t('setup.manager.nameMissing')
        if (!/^\d{4,8}$/.test(answers.pin)) return t('setup.manager.pinMissing')
        return answers.pin === answers.pinAgain ? '' : t('setup.manager.differs')
      case 'devices':
        return answers.printer === 'network' && printer.value === null ? t('setup.devices.addressMissing') : ''
      default:
        return ''
    }
  })

  function go(by: 1 | -1): void {
    error.value = ''
    step.value = firstSteps[firstSteps.indexOf(step.value) + by] ?? step.value
  }

  async function during<T>(work: () => Promise<T>): Promise<T> {
    busy.value = true
    error.value = ''
    try {
      return await work()
    } finally {
      busy.value = false
    }
  }

  const open = () =>
    during(async () => {
      const { shopName, shopPhone, zone, managerName, pin, cards, keySlots, boxes } = answers
      const answer = await api.setup.openShop({
        ...{ language: language(), shopName, shopPhone, zone, managerName, managerPin: pin },
        ...{ cards, keySlots, boxes, printer: printer.value },
      })
      if (answer.ok) {
        recoveryCode.value = answer.data.recoveryCode
        step.value = 'recovery'
        return
      }
      error.value = errorText(answer.error)
      // Back to where it can be mended, with everything that was typed.
      if (answer.error.code === 'PIN_TOO_SIMPLE') step.value = 'manager'
      if (answer.error.code === 'ZONE_UNKNOWN') step.value = 'shop'
    })

  const tryPrinter = () =>
    during(async () => {
      if (printer.value === null) return
      trial.value = null
      const answer = await api.setup.tryPrinter({
        language: language(),
        shopName: answers.shopName,
        printer: printer.value,
      })
      if (answer.ok) trial.value = answer.data
      else error.value = errorText(answer.error)
    })

  const printRecovery = () =>
    during(async () => {
      const answer = await api.setup.printRecoveryCode({})
      if (answer.ok) recoveryTrial.value = answer.data
      else error.value = errorText(answer.error)
    })

  const finish = () => during(() => api.setup.finish({}))

  const demonstrate = () =>
    during(async () => {
      const answer = await api.setup.openDemonstration({})
      if (!answer.ok) error.value = errorText(answer.error)
    })

  return {
    ...{ step, answers, busy, error, why, printer, trial, recoveryCode, recoveryTrial },
    ...{ go, open, tryPrinter, printRecovery, finish, demonstrate },
  }
}
