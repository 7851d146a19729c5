/** What goes wrong is thrown to whoever asked; knex would print it to the console as well. */
export const silent = { warn: nothing, error: nothing, deprecate: nothing, debug: nothing }

function nothing(): void {}
