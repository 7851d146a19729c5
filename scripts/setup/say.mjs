/** Words to the person at the terminal, apart from what the tools print. @param {string} text */
export function say(text) {
  console.log(`\n▸ ${text}`)
}

/** Ends the set-up where it cannot go on by itself: what is wrong, and exactly what to do. @param {string} text @returns {never} */
export function giveUp(text) {
  console.error(`\n✗ ${text}\n`)
  process.exit(1)
}
