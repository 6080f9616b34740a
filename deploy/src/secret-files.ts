import fs from "node:fs";
import { EnvironmentError } from "@lienthong/kernel/service/environment.js";

/** Variables that hold secrets, or addresses with passwords in them. */
const SECRETS = ["LIENTHONG_SECRET", "LIENTHONG_ENVELOPE_KEYS", "DATABASE_URL", "REDIS_URL"] as const;

/**
 * The environment, with each secret that `NAME_FILE` names read from that file, as container platforms hand them over.
 * Throws `EnvironmentError` for a file that cannot be read, and for a secret that is given both ways.
 */
export function withSecretFiles(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const faults: string[] = [];
  const read: Record<string, string> = {};
  for (const name of SECRETS) {
    const file = source[`${name}_FILE`];
    if (!file) continue;
    if (source[name]) faults.push(`${name}_FILE: is set beside ${name}; give one of them`);
    try {
      read[name] = fs.readFileSync(file, "utf8").trim();
    } catch {
      faults.push(`${name}_FILE: ${file} cannot be read; give a file that this user may read`);
    }
  }
  if (faults.length > 0) throw new EnvironmentError(faults);
  return { ...source, ...read };
}
