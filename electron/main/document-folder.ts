import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentFolder } from '#electron/services/ports/document-folder'

/** @param home the data folder; forms go to `documents/` in it */
export function documentFolder(home: string): DocumentFolder {
  const folder = join(home, 'documents')
  return {
    put: async (fileName, bytes) => {
      await mkdir(folder, { recursive: true })
      const unfinished = join(folder, `.${fileName}.part`)
      await writeFile(unfinished, bytes)
      await rename(unfinished, join(folder, fileName))
    },
  }
}
