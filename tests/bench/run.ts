/** The rows of the table, and what they are measured with. `--quick` takes the smallest size and few repetitions. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import * as application from './application'
import { boardOf, shopOf } from './data/make'
import { median, tableOf, verdictOf, type Figure } from './figures'
import { measureServices, p95, p99 } from './services'

const quick = process.argv.includes('--quick')
const asked = process.argv.slice(2).map(Number).filter(Number.isInteger)
/** Orders; the last is what the rows are about, the first what it is compared with. */
const sizes = asked.length > 0 ? asked : quick ? [1_000, 10_000] : [10_000, 100_000]
const times = quick
  ? { starts: 3, visits: 5, searches: 200, scans: 30, settlements: 3, events: 20, cycles: 100, board: 40 }
  : { starts: 5, visits: 30, searches: 2_000, scans: 200, settlements: 8, events: 50, cycles: 10_000, board: 200 }
const say = (text: string) => console.error(text)

const smallest = await shopOf(sizes[0]!, say)
const largest = await shopOf(sizes.at(-1)!, say)
const board = await boardOf(times.board)
const figures: Figure[] = []

say('Cold starts')
const minimal = []
const starts = []
for (let n = 0; n < times.starts; n += 1) {
  minimal.push(await application.startMinimal())
  starts.push(await application.startShop(largest))
}
const msOf = (all: application.Start[]) => median(all.map(({ ms }) => ms))
const mbOf = (all: application.Start[]) => median(all.map(({ memoryMb }) => memoryMb))
figures.push({
  ...{ what: `cold start to a usable gate screen, ${sizes.at(-1)} orders`, unit: '×', reach: 2.5, aim: 1.5 },
  value: msOf(starts) / msOf(minimal),
  note: `${msOf(starts).toFixed(0)} ms ÷ B0 ${msOf(minimal).toFixed(0)} ms`,
})
figures.push({
  ...{ what: 'memory, staff and lounge windows', unit: '×', reach: 2, aim: 1.5 },
  value: mbOf(starts) / mbOf(minimal),
  note: `${mbOf(starts).toFixed(0)} MB ÷ B0 ${mbOf(minimal).toFixed(0)} MB`,
})

say('Scans')
const scansAt = async (file: string) => {
  const shop = await application.openShop(file)
  try {
    return await application.scanToVerdict(shop, times.scans)
  } finally {
    await shop.close()
  }
}
const scansSmall = await scansAt(smallest)
const scansLarge = await scansAt(largest)
figures.push({
  ...{ what: 'scan → verdict painted, p95', unit: 'ms', reach: 100, aim: 50 },
  value: p95(scansLarge),
  note: `median ${median(scansLarge).toFixed(0)} ms`,
})

say('Commands and searches')
const small = await measureServices(smallest, { ...times, bare: true })
const large = await measureServices(largest, { ...times, bare: false })
figures.push(
  {
    ...{ what: 'any command committed, p99, full sync', unit: 'ms', reach: 50 },
    aim: 2 * p99(small.bareCommands),
    value: p99(large.commands),
    note: `median ${median(large.commands).toFixed(1)} ms; B1 p99 ${p99(small.bareCommands).toFixed(1)} ms`,
  },
  {
    ...{ what: 'search while typing, 1 to 3 characters, p95', unit: 'ms', reach: 50, aim: 20 },
    value: p95(large.searches),
    note: `median ${median(large.searches).toFixed(1)} ms`,
  },
  ...[
    ['scan', p95(scansLarge), p95(scansSmall)] as const,
    ['command', p95(large.commands), p95(small.commands)] as const,
    ['search', p95(large.searches), p95(small.searches)] as const,
  ].map(([what, at, from]): Figure => ({
    ...{ what: `growth of ${what}, p95`, unit: '×', reach: 2, aim: 1.2 },
    value: at / from,
    note: `${sizes.at(-1)} over ${sizes[0]} orders`,
  })),
  {
    ...{ what: 'whole visits through the services', unit: '%', reach: null, aim: 60, least: true },
    value: small.shareOfBareRate * 100,
    note: 'of the rate of their bare statements',
  },
)

say('A board, settlements, the kiosk')
// Copies: cars that were paused, and those that stay in the yard with their cards, are not there at the next bench.
const boardShop = await application.openShop(await copyOf(board))
figures.push({
  ...{ what: `one event on a board of ${times.board} cars`, unit: 'ms', reach: 16, aim: 8 },
  value: await application.boardEvent(boardShop, times.events),
  note: "the page's main thread",
})
await boardShop.close()
const shop = await application.openShop(await copyOf(smallest))
figures.push({
  ...{ what: 'settlement pressed → first byte at the printer', unit: 'ms', reach: 150, aim: 80 },
  value: median(await application.settlementToPrinter(shop, times.settlements)),
  note: 'median',
})
figures.push({
  ...{ what: 'kiosk: heap growth per 1 000 visitors', unit: 'MB', reach: 1, aim: 0 },
  value: await application.kioskGrowth(shop, times.cycles),
  note: `${times.cycles} visitors`,
})
await shop.close()
await Promise.all([board, smallest].map(removeCopy))

const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', memoryGb: Math.round(totalmem() / 2 ** 30) }
const results = join(import.meta.dirname, '../../.bench/results')
await mkdir(results, { recursive: true })
const file = join(results, `${new Date().toISOString().replaceAll(':', '-')}.json`)
const judged = figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) }))
await writeFile(file, JSON.stringify({ sizes, machine, figures: judged }, null, 2))
console.log(tableOf(figures))
console.log(`\n${file}`)

async function copyOf(file: string): Promise<string> {
  await removeCopy(file)
  await copyFile(file, `${file}.copy`)
  return `${file}.copy`
}

/** With SQLite's two files beside it. */
async function removeCopy(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${file}.copy${end}`, { force: true })
}
