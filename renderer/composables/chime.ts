/** Soft tones, made here: no file to ship, no codec to miss. */
interface Tone {
  hertz: number
  /** Seconds from the beginning. */
  at: number
}

let audio: AudioContext | null = null

export function chime(tones: readonly Tone[]): void {
  audio ??= new AudioContext()
  for (const { hertz, at } of tones) {
    const begin = audio.currentTime + at
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.frequency.value = hertz
    volume.gain.setValueAtTime(0, begin)
    volume.gain.linearRampToValueAtTime(0.25, begin + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 0.9)
    tone.connect(volume).connect(audio.destination)
    tone.start(begin)
    tone.stop(begin + 1)
  }
}
