/** A page that waits longer for its fonts shows its text in others first. */
const patienceMs = 1_000

/**
 * The faces of everyday text, loaded before anything is laid out: for each one that is not there yet the page's engine asks the system
 * for a stand-in, of every size and weight, and a first layout waits for hundreds of answers.
 */
export async function everydayFontsLoaded(): Promise<void> {
  const everyday = [...document.fonts].filter(({ family }) => family.includes('Noto Sans SC Variable'))
  const loaded = Promise.allSettled(everyday.map((face) => face.load()))
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patienceMs))])
}
