// Who may import whom: the table of CONTRIBUTING.md, as a lint rule. A folder missing here may import nothing of ours.
import { dirname, join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** @type {Record<string, { ours: string[], packages: string[] | 'any' }>} */
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
  'electron/main': { ours: ['electron'], packages: 'any' },
  'renderer/stations': { ours: ['renderer', 'electron/contract'], packages: 'any' },
  renderer: { ours: ['electron/contract'], packages: 'any' },
  tests: { ours: ['electron', 'renderer', 'scripts'], packages: 'any' },
  scripts: { ours: [], packages: 'any' },
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

/** @param {string[] | 'any'} allowed @param {string} specifier */
function mayImportPackage(allowed, specifier) {
  return (
    allowed === 'any' ||
    allowed.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`))
  )
}

/** @param {string} path */
function stationOf(path) {
  return /^renderer\/stations\/([^/]+)\//.exec(path)?.[1]
}
