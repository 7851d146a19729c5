/** Where typing goes on by itself. A day's picker would open, a file's dialog too; what stands aside is not what it begins with. */
const fields = 'input:not([type=file]):not(:disabled), textarea:not(:disabled)'
const notFirst = '.el-date-editor, [data-aside]'

/** Puts the cursor into the first field inside; where there is none, the focus stays where it is. */
export function focusFirstField(root: HTMLElement | null): void {
  const found = [...(root?.querySelectorAll<HTMLElement>(fields) ?? [])].find(
    (field) => field.closest(notFirst) === null,
  )
  found?.focus({ preventScroll: true })
}
