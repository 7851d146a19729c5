/** Where the A4 forms are kept as files. */
export interface DocumentFolder {
  /** Whole or not at all; a file of that name is replaced. */
  put(fileName: string, bytes: Uint8Array): Promise<void>
}
