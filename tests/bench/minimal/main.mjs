// What Electron takes by itself: one window with one page.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 })
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
