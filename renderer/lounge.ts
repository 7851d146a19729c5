/** The lounge window's page. */
import '@/styles/index.css'
import { createApp, watchEffect } from 'vue'
import { ask } from '@/api/client'
import { hints, startHearing } from '@/api/live'
import { startClock } from '@/composables/clock'
import { scans, startScanner } from '@/composables/scanner'
import { startShortcuts } from '@/composables/useShortcuts'
import { everydayFontsLoaded } from '@/fonts'
import { language } from '@/i18n'
import LoungeApp from '@/stations/lounge/LoungeApp.vue'

// Screen readers, line breaks and the choice of glyphs follow it.
watchEffect(() => (document.documentElement.lang = language()))

// First: a scan that is heard from here on is for what is mounted below, in the same breath.
await everydayFontsLoaded()

startHearing()
startScanner()
startShortcuts()
void startClock(() => ask('lounge.info', {}))

// The lounge's own HID scanner: the message brings only the scan's id.
async function takeScan(scanId: string): Promise<void> {
  const answer = await ask('lounge.takeScan', { scanId })
  if (answer.ok && answer.data !== null) scans.tell(answer.data.code)
}
hints.on(['scan'], (message) => {
  if (message !== null) void takeScan(message.recordId)
})

createApp(LoungeApp).mount('#app')
