// Who may import whom: the table of CONTRIBUTING.md, as a lint rule. What lies in none of these folders is not asked.
import { dirname, join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')

const drivers = ['knex', 'sqlite3', 'pg', 'node-hid']

/** @typedef {string[] | { allBut: string[] }} Packages */
/** @type {Record<string, { ours: string[], packages: Packages }>} */
const house = {
  'electron/contract': { ours: [], packages: ['zod'] },
  'electron/domain': { ours: ['electron/contract'], packages: ['temporal-polyfill'] },
  'electron/services': {
    ours: ['electron/domain', 'electron/contract', 'electron/documents/models'],
    packages: ['zod'],
  },
  'electron/database': {
    ours: ['electron/domain', 'electron/contract', 'electron/services/ports'],
    packages: ['knex', 'sqlite3', 'pg', 'zod', 'node:'],
  },
  'electron/devices': {
    ours: ['electron/domain', 'electron/contract', 'electron/services/ports'],
    packages: ['node-hid', 'zod', 'node:'],
  },
  'electron/documents': {
    ours: ['electron/domain', 'electron/contract', 'electron/services/ports'],
    packages: ['uqr', 'iconv-lite', 'fontkit', 'zod', 'node:'],
  },
  'electron/ipc': {
    ours: ['electron/services', 'electron/domain', 'electron/contract'],
    packages: ['zod', 'electron'],
  },
  'electron/demonstration': {
    ours: ['electron/ipc', 'electron/services', 'electron/domain', 'electron/contract'],
    packages: [],
  },
  'electron/settings': { ours: ['electron/contract'], packages: ['zod', 'node:'] },
  'electron/logging': { ours: [], packages: ['electron-log', 'node:'] },
  'electron/preload': { ours: ['electron/contract'], packages: ['electron'] },
  'electron/main': { ours: ['electron'], packages: { allBut: drivers } },
  'renderer/stations': {
    ours: ['renderer', 'electron/contract'],
    packages: { allBut: [...drivers, 'electron', 'node:'] },
  },
  renderer: { ours: ['electron/contract'], packages: { allBut: [...drivers, 'electron', 'node:'] } },
  tests: { ours: ['electron', 'renderer', 'scripts'], packages: { allBut: [] } },
  scripts: { ours: [], packages: { allBut: [] } },
}

/** @type {import('eslint').Rule.RuleModule} */
export const houseMap = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{from}} may not import {{to}} (see the map in CONTRIBUTING.md)',
      package: '{{from}} may not import the package {{to}} (see the map in CONTRIBUTING.md)',
      station: 'stations do not import one another: what two of them need belongs in components/ or composables/',
    },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/')
    const from = Object.keys(house).find((folder) => within(file, folder))
    const map = from ? house[from] : undefined
    if (!from || !map) return {}
    const { packages, ours: allowed } = map

    /** @param {import('estree').Expression | null | undefined} source */
    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const fault = faultIn(source.value)
      if (fault) context.report({ node: source, messageId: fault.messageId, data: { from: from ?? '', to: fault.to } })
    }

    /** @param {string} specifier */
    function faultIn(specifier) {
      const target = ours(specifier, file)
      if (target === null) return mayImportPackage(packages, specifier) ? null : { messageId: 'package', to: specifier }
      const known = [from ?? '', ...allowed].some((folder) => within(target, folder))
      if (!known) return { messageId: 'folder', to: target }
      const stations = [stationOf(file), stationOf(target)]
      return stations[0] && stations[1] && stations[0] !== stations[1] ? { messageId: 'station', to: target } : null
    }

    return {
      ImportDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
    }
  },
}

/** Where in the project a specifier leads; null for a package. @param {string} specifier @param {string} file */
function ours(specifier, file) {
  if (specifier.startsWith('@/')) return `renderer/${specifier.slice(2)}`
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return null
  return join(dirname(file), specifier).split(sep).join('/')
}

/** @param {string} path @param {string} folder */
function within(path, folder) {
  return path === folder || path.startsWith(`${folder}/`)
}

/** @param {Packages} packages @param {string} specifier */
function mayImportPackage(packages, specifier) {
  const isOf = (/** @type {string} */ name) =>
    specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`)
  return Array.isArray(packages) ? packages.some(isOf) : !packages.allBut.some(isOf)
}

/** @param {string} path */
function stationOf(path) {
  return /^renderer\/stations\/([^/]+)\//.exec(path)?.[1]
}
