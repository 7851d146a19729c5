import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/**
 * The data folder: `FRONTLANE_HOME`, or the platform's own. It holds the database, `machine.json`, `logs/`, and in `browser/` what
 * the pages' engine keeps. To be called before the application is ready.
 */
export function openHome(): string {
  const named = process.env['FRONTLANE_HOME']
  if (named) app.setPath('userData', resolve(named))
  const home = app.getPath('userData')
  mkdirSync(home, { recursive: true })
  app.setPath('sessionData', join(home, 'browser'))
  app.setAppLogsPath(join(home, 'logs'))
  return home
}

/** Where the PDFs go: into people's own documents; into a data folder that was named, beside everything else of it. */
export function documentsPlace(home: string): string {
  return process.env['FRONTLANE_HOME'] ? join(home, 'documents') : join(app.getPath('documents'), 'Frontlane')
}

const built = join(import.meta.dirname, '..')

/** Where the built pages, the preloads and the files shipped beside them lie; in a package, inside its archive. */
export const places = {
  renderer: join(built, 'renderer'),
  preload: join(built, 'preload'),
  resources: join(built, '../resources'),
  commonFont: join(built, '../node_modules/@fontsource-variable/noto-sans-sc'),
}
