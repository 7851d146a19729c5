/** Where the A4 forms are kept as files. */
export interface DocumentFolder {
  /** Its place, as people know it. */
  readonly path: string
  /** Whole or not at all; a file of that name is replaced. */
  put(fileName: string, bytes: Uint8Array): Promise<void>
  /** Shows a file in the system's file manager. @returns false when it is not there any more */
  show(fileName: string): Promise<boolean>
}
