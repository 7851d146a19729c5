/** A page that waits longer for its fonts shows its text in others first. */
const patienceMs = 1_000

/**
 * The faces of everyday text are loaded before anything is laid out: hundreds of stand-ins for them took a third of a second
 * (electron.vite.config.ts says of what).
 */
export async function everydayFontsLoaded(): Promise<void> {
  const everyday = [...document.fonts].filter(({ family }) => family.includes('Noto Sans SC Variable'))
  const loaded = Promise.allSettled(everyday.map((face) => face.load()))
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patienceMs))])
}
