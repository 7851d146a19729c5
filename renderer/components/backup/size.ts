import { amount } from '@/format/number'
import { t } from '@/i18n'

/** In megabytes, to two places. */
export const megabytes = (bytes: number) => t('backups.megabytes', { size: amount(Math.round(bytes / 10_000)) })
