import { join } from 'node:path'
import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'
import { houseMap } from '../../scripts/lint/house-map.js'

RuleTester.describe = describe
RuleTester.it = it

const project = join(import.meta.dirname, '../..')
const at = (file: string, code: string) => ({ filename: join(project, file), code })
const refused = (file: string, code: string, messageId: string) => ({ ...at(file, code), errors: [{ messageId }] })

new RuleTester({ languageOptions: { ecmaVersion: 2022, sourceType: 'module' } }).run('who may import whom', houseMap, {
  valid: [
    at('electron/contract/gate.ts', "import { z } from 'zod'"),
    at('electron/domain/gate/verdict.ts', "import { plate } from '#electron/contract/values'"),
    at('electron/services/gate/arrive.ts', "import { verdict } from '#electron/domain/gate/verdict'"),
    at('electron/services/gate/arrive.ts', "import { moveCustody } from '../custody/custody'"),
    at('electron/services/documents/sign.ts', "import { voucher } from '#electron/documents/models/voucher'"),
    at('electron/database/connection/sqlite.ts', "import knex from 'knex'"),
    at('electron/main/windows.ts', "import { BrowserWindow } from 'electron'"),
    at('electron/main/windows.ts', "import { readFile } from 'node:fs/promises'"),
    at('renderer/stations/gate/GateView.vue', "import { computed } from 'vue'"),
    at('renderer/stations/gate/GateView.vue', "import { useSearch } from '@/composables/search'"),
    at('renderer/api/client.ts', "import { contract } from '#electron/contract/index'"),
  ],
  invalid: [
    refused('electron/contract/gate.ts', "import knex from 'knex'", 'package'),
    refused('electron/contract/gate.ts', "import { verdict } from '#electron/domain/gate/verdict'", 'folder'),
    refused('electron/domain/gate/verdict.ts', "import { readFileSync } from 'node:fs'", 'package'),
    refused('electron/domain/gate/verdict.ts', "import { run } from '../../services/run'", 'folder'),
    refused('electron/services/gate/arrive.ts', "import { app } from 'electron'", 'package'),
    refused('electron/services/gate/arrive.ts', "import knex from 'knex'", 'package'),
    refused(
      'electron/services/gate/arrive.ts',
      "export { rows } from '#electron/database/repositories/rows'",
      'folder',
    ),
    refused(
      'electron/services/documents/print.ts',
      "import { encode } from '#electron/documents/receipt/encode'",
      'folder',
    ),
    refused('electron/devices/printer/link.ts', "import { BrowserWindow } from 'electron'", 'package'),
    refused('electron/devices/printer/link.ts', "import { run } from '#electron/services/run'", 'folder'),
    refused('electron/preload/staff.ts', "import { run } from '#electron/services/run'", 'folder'),
    refused('renderer/api/client.ts', "import { verdict } from '#electron/domain/gate/verdict'", 'folder'),
    refused('renderer/api/client.ts', "const later = import('#electron/services/run')", 'folder'),
    refused('electron/main/windows.ts', "import knex from 'knex'", 'package'),
    refused('renderer/api/client.ts', "import { ipcRenderer } from 'electron'", 'package'),
    refused('renderer/stations/gate/GateView.vue', "import { readFile } from 'node:fs/promises'", 'package'),
    refused('renderer/stations/gate/GateView.vue', "import X from '@/stations/cashier/X.vue'", 'station'),
    refused('renderer/stations/gate/GateView.vue', "import X from '../cashier/X.vue'", 'station'),
  ],
})
