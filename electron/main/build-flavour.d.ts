/** True in the flavour that tests drive, which has the test door. Set by electron.vite.config.ts, so that a release has no trace of it. */
declare const __TEST_BUILD__: boolean

/** True under `npm run dev`, where pages come from the development server. */
declare const __DEVELOPMENT__: boolean
