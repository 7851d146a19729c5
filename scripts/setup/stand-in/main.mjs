// Stands in for the default app that Electron ships: `electron <folder>` runs the application in that folder. The development
// runtime comes without one.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
// @ts-expect-error Electron keeps this for its own default app
app.setVersion(manifest.version)
// @ts-expect-error Electron keeps this for its own default app
app.setAppPath(folder)
// Awaited, so that Electron holds back its ready event until the application's main module has run.
await import(pathToFileURL(join(folder, manifest.main)).href)
