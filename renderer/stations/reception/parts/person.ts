export interface PersonTyped {
  /** Somebody the shop knows; null for a new one. */
  customerId: string | null
  name: string
  phone: string
}

export const nobody = (): PersonTyped => ({ customerId: null, name: '', phone: '' })
export const isWhole = ({ name, phone }: PersonTyped) => name.trim() !== '' && phone.trim().length >= 3
