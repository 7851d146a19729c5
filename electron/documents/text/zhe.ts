/** A discount as Chinese says it: 5 percent off is 95折, 10 is 9折, 7.5 is 92.5折. */
export function zhe(percent: number): string {
  const rest = Math.round((100 - percent) * 100) / 100
  return `${rest % 10 === 0 ? rest / 10 : rest}折`
}
