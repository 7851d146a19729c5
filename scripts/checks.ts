import { run } from './run'

/** What can be checked without running the application. */
export const checks: Record<string, () => boolean> = {
  types: () =>
    ['electron', 'renderer', 'tests']
      .map((part) => run('vue-tsc', ['--project', `${part}/tsconfig.json`]))
      .every((passed) => passed),
  // Two at once: each learns the types by itself, and still the two are faster than one.
  lint: () =>
    run('eslint', [
      '--max-warnings',
      '0',
      '--concurrency',
      '2',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
      '.',
    ]),
  format: () => run('prettier', ['--check', '--cache', '--log-level', 'warn', '.']),
  unused: () => run('knip'),
}
