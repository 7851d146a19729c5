import { run } from './run'

/** What can be checked without running the application. */
export const checks: Record<string, () => boolean> = {
  types: () =>
    ['electron', 'renderer', 'tests']
      .map((part) => run('vue-tsc', ['--project', `${part}/tsconfig.json`]))
      .every((passed) => passed),
  lint: () => run('eslint', ['--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.']),
  format: () => run('prettier', ['--check', '--cache', '--log-level', 'warn', '.']),
  unused: () => run('knip'),
}
