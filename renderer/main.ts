/** The staff window's page. */
import '@/styles/index.css'
import { createPinia } from 'pinia'
import { createApp, watchEffect } from 'vue'
import { ask } from '@/api/client'
import { hints, startHearing } from '@/api/live'
import { startClock } from '@/composables/clock'
import { scans, startScanner } from '@/composables/scanner'
import { startShortcuts } from '@/composables/useShortcuts'
import { everydayFontsLoaded } from '@/fonts'
import { language } from '@/i18n'
import { router } from '@/router'
import App from './App.vue'

// Screen readers, line breaks and the choice of glyphs follow it.
watchEffect(() => (document.documentElement.lang = language()))

// First: a scan that is heard from here on is for what is mounted below, in the same breath.
await everydayFontsLoaded()

startHearing()
startScanner()
startShortcuts()
void startClock(() => ask('app.clock', {}))

// A HID scanner's code waits in main: the message brings only its id.
async function takeScan(scanId: string): Promise<void> {
  const answer = await ask('scan.take', { scanId })
  if (answer.ok && answer.data !== null) scans.tell(answer.data.code)
}
hints.on(['scan'], (message) => {
  if (message !== null) void takeScan(message.recordId)
})

createApp(App).use(createPinia()).use(router).mount('#app')
