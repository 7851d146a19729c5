/** A step of a process as a list shows it. */
export interface Step<S extends string> {
  step: S
  label: string
  state: 'done' | 'open' | 'not_yet'
  /** What it came to ("8 秒", "014"), or why not yet ("等委托书签字"). */
  note?: string
}
