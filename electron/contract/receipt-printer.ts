import { z } from 'zod'

/** How a machine's receipt printer is reached, and what it can do. Kept in the machine's own settings. */
export const receiptPrinterSettings = z.strictObject({
  connection: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('tcp'), host: z.string().min(1), port: z.int().min(1).max(65_535).default(9100) }),
    /** `/dev/usb/lp0` */
    z.strictObject({ kind: z.literal('device'), path: z.string().min(1) }),
    /** A queue of the system's, by its name; where there is CUPS. */
    z.strictObject({ kind: z.literal('spooler'), queue: z.string().trim().min(1).max(200) }),
  ]),
  paperMm: z.literal([58, 80]).default(80),
  /** What the printer's own font holds; what it lacks is drawn. */
  characters: z.enum(['gb18030', 'gbk', 'ascii']).default('gb18030'),
  /** `drawn` for a printer without a QR command. */
  qr: z.enum(['native', 'drawn']).default('native'),
  cut: z.enum(['none', 'partial', 'full']).default('partial'),
  /** The plug's pin that drives the cash drawer. */
  drawer: z.enum(['none', 'pin2', 'pin5']).default('pin2'),
  /** False for a printer that answers neither DLE EOT nor GS r: the last byte accepted counts as printed. */
  answers: z.boolean().default(true),
})
export type ReceiptPrinterSettings = z.output<typeof receiptPrinterSettings>

/** As people tell it from another: its address, its file, or its queue. */
export function addressOfPrinter({ connection }: ReceiptPrinterSettings): string {
  switch (connection.kind) {
    case 'tcp':
      return connection.host.trim() === '' ? '' : `${connection.host}:${connection.port}`
    case 'device':
      return connection.path.trim()
    case 'spooler':
      return connection.queue.trim()
  }
}
