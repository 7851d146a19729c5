/** Every event that the house tells has its sentence in every language. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '#electron/contract/states'
import { setLanguage, t } from '@/i18n'
import { eventText } from '@/i18n/event-text'

/** `tell('visit.taken'`, `told: 'order.quoted'`, and tables of both. */
function toldInSources(): string[] {
  const services = join(import.meta.dirname, '../../electron/services')
  const files = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const found = files.flatMap((file) => {
    const source = readFileSync(join(services, file), 'utf8')
    const told = source.matchAll(/(?:tell\(|told\b[^\n]*?)[^\n']*'([a-z_]+\.[a-z_]+)'(?:[^\n']*'([a-z_]+\.[a-z_]+)')?/g)
    return [...told].flatMap(([, first, second]) => [first, second].filter((each) => each !== undefined))
  })
  return [...new Set(found)]
}

describe.each(languages)('in %s', (language) => {
  it('every event that the services tell is a sentence', () => {
    setLanguage(language)
    const told = toldInSources()
    expect(told.length).toBeGreaterThan(60)
    for (const what of told) expect(eventText({ what, about: '', data: {} }), what).not.toContain(what)
  })

  it('codes and money in it are words', () => {
    setLanguage(language)
    const text = (what: string, data: unknown) => eventText({ what, about: 'X7', data })
    expect(text('exit_card.issued', null)).toContain('X7')
    expect(text('payment.confirmed', { amountFen: 81_390 })).toContain('¥813.90')
    expect(text('gate_passage.kept', { kind: 'stop' })).not.toContain('stop')
    expect(text('print_job.printed', { paper: 'voucher' })).toContain(t('prints.paper.voucher'))
    expect(text('nobody.knows', {})).toContain('nobody.knows')
  })
})
