export type LogFields = Readonly<Record<string, unknown>>;

/** A structured log: one JSON object a line, on standard error; JSON escapes line breaks, so none can be forged. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, error: unknown, fields?: LogFields): void;
  with(fields: LogFields): Log;
}

/** A log whose lines carry `fields`; `write` receives each line without its line break. */
export function createLog(fields: LogFields = {}, write = (line: string) => console.error(line)): Log {
  const put = (level: string, message: string, more?: LogFields) =>
    write(JSON.stringify({ time: new Date().toISOString(), level, message, ...fields, ...more }));
  return {
    info: (message, more) => put("info", message, more),
    warn: (message, more) => put("warn", message, more),
    error: (message, error, more) => put("error", message, { ...describe(error), ...more }),
    with: (more) => createLog({ ...fields, ...more }, write),
  };
}

/** A log that keeps nothing, for tests and one-shot commands. */
export const silentLog: Log = createLog({}, () => {});

function describe(error: unknown): LogFields {
  return error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
}
