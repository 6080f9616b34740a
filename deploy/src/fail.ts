/** Ends a command that cannot go on, with the message alone: it says what is wrong and what to do. */
export function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack, error.cause);
  process.exit(1);
}
