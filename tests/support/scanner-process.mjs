/**
 * Stands for the scanners' process where there is no Electron: says that every scanner is ready, and sends one report
 * of each: its product's number.
 */
process.on('message', ({ watch }) => {
  watch.forEach(({ productId }, scanner) => {
    process.send({ what: 'state', scanner, state: 'ready' })
    const report = new Uint8Array(62)
    report.set([2, 4, 0x5d, 0x43, 0x31, ...Buffer.from(String(productId).padStart(4, '0'))])
    process.send({ what: 'report', scanner, report, at: performance.now() })
  })
})
