import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shell } from 'electron'
import type { DocumentFolder } from '#electron/services/ports/document-folder'

/** @param path where people look for a PDF; made when the first one comes */
export function documentFolder(path: string): DocumentFolder {
  return {
    path,
    put: async (fileName, bytes) => {
      await mkdir(path, { recursive: true })
      const unfinished = join(path, `.${fileName}.part`)
      await writeFile(unfinished, bytes)
      await rename(unfinished, join(path, fileName))
    },
    show: async (fileName) => {
      const file = join(path, fileName)
      const there = await access(file).then(
        () => true,
        () => false,
      )
      if (there) shell.showItemInFolder(file)
      return there
    },
  }
}
