/** What a story asks of people's hands: touches of the screen and characters typed, step by step. A scan is neither. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test, type Page } from '@playwright/test'

interface Hands {
  touches: number
  characters: number
}

interface Counted extends Hands {
  step: string
}

export class HandCount {
  private readonly steps: Counted[] = []

  private constructor(private readonly pages: readonly Page[]) {}

  /** Counts in these pages from now on. */
  static async of(pages: readonly Page[]): Promise<HandCount> {
    for (const page of pages) {
      // The lounge's page starts afresh every night, and a test's clock may just have passed it.
      await page.addInitScript(startCounting)
      await expect(() => page.evaluate(startCounting)).toPass()
    }
    return new HandCount(pages)
  }

  /** A step of the test that is counted. */
  async step(name: string, body: () => Promise<void>): Promise<void> {
    await test.step(name, body)
    const counted = await Promise.all(this.pages.map((page) => page.evaluate(takeCount)))
    this.steps.push({
      step: name,
      touches: counted.reduce((sum, { touches }) => sum + touches, 0),
      characters: counted.reduce((sum, { characters }) => sum + characters, 0),
    })
  }

  async save(file: string): Promise<void> {
    const row = (touches: string, characters: string, step: string) =>
      `${touches.padStart(8)}${characters.padStart(12)}  ${step}`
    const total = (kind: keyof Hands) => String(this.steps.reduce((sum, counted) => sum + counted[kind], 0))
    const lines = [
      row('touches', 'characters', 'step'),
      ...this.steps.map(({ touches, characters, step }) => row(String(touches), String(characters), step)),
      row(total('touches'), total('characters'), 'all'),
    ]
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `${lines.join('\n')}\n`)
  }
}

/** In the page. */
function startCounting(): void {
  const hands: Hands = { touches: 0, characters: 0 }
  Object.assign(globalThis, { hands })
  document.addEventListener('pointerdown', () => (hands.touches += 1), { capture: true })
  document.addEventListener(
    'input',
    ({ target }) => {
      // A test fills a field at once. What is ticked is touched, and counted as that.
      const typed =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'range'].includes(target.type))
      if (typed) hands.characters += target.value.length
    },
    { capture: true },
  )
}

/** In the page: since it was last asked. */
function takeCount(): Hands {
  // `startCounting` has put it there.
  const { hands } = globalThis as unknown as { hands: Hands }
  const counted = { ...hands }
  hands.touches = 0
  hands.characters = 0
  return counted
}
