/** Reads one environment variable; the message of a fault says what is wrong and what to do. */
export type Reader<T> = (value: string | undefined) => { value: T } | { fault: string };

/** Thrown once with every fault of the environment, so that one start shows them all. */
export class EnvironmentError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.name = "EnvironmentError";
  }
}

type Values<S> = { [K in keyof S]: S[K] extends Reader<infer T> ? T : never };

/** Parses all variables of `shape` at once; throws `EnvironmentError` naming every fault. */
export function readEnvironment<S extends Record<string, Reader<unknown>>>(
  shape: S,
  source: NodeJS.ProcessEnv = process.env,
): Values<S> {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(shape)) {
    const result = read(source[name] === "" ? undefined : source[name]);
    if ("fault" in result) faults.push(`${name}: ${result.fault}`);
    else values[name] = result.value;
  }
  if (faults.length > 0) throw new EnvironmentError(faults);
  return values as Values<S>;
}

/** A text; `fallback` when unset, required when there is no fallback. */
export function text(fallback?: string): Reader<string> {
  return (value) => {
    if (value !== undefined) return { value };
    return fallback === undefined ? { fault: "is not set; give it a value" } : { value: fallback };
  };
}

/** A text or null when unset. */
export function optionalText(): Reader<string | null> {
  return (value) => ({ value: value ?? null });
}

/** Texts with commas between them; none when unset. */
export function textList(): Reader<string[]> {
  return (value) => ({ value: (value ?? "").split(",").flatMap((each) => each.trim() || []) });
}

/** A whole number within bounds. */
export function wholeNumber(fallback: number, { min, max }: { min: number; max: number }): Reader<number> {
  return (value) => {
    if (value === undefined) return { value: fallback };
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return { value: number };
    return { fault: `is ${JSON.stringify(value)}; give a whole number from ${min} to ${max}` };
  };
}

/** A TCP port; 0 asks the system for a free one. */
export function port(fallback: number): Reader<number> {
  return wholeNumber(fallback, { min: 0, max: 65535 });
}

/** A URL of one of the given protocols (`postgresql:`, `redis:`), or null when unset. */
export function optionalUrl(...protocols: string[]): Reader<string | null> {
  return (value) => {
    if (value === undefined) return { value: null };
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return { value };
    return { fault: `is not a URL beginning with ${protocols.map((p) => `${p}//`).join(" or ")}` };
  };
}

/** One word of a closed list. */
export function oneOf<const W extends string>(words: readonly W[], fallback: W): Reader<W> {
  return (value) => {
    const found = words.find((word) => word === (value ?? fallback));
    return found ? { value: found } : { fault: `is ${JSON.stringify(value)}; give one of ${words.join(", ")}` };
  };
}
