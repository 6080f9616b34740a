import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type EnvelopeSecret, parseEnvelopeSecrets } from "@lienthong/kernel/service/envelope/envelope-keys.js";
import type { Reader } from "@lienthong/kernel/service/environment.js";

const SHORTEST = 32;

/** The key that signs cursors and, unless others are named, envelopes: from the secret given, else from one kept beside the data. */
export function secretKey(secret: string, dataFolder: string): Buffer {
  return createHash("sha256")
    .update(secret === "" ? keptText(dataFolder, "secret", () => randomBytes(32).toString("hex")) : secret)
    .digest();
}

/** A secret of the environment; in production it must be there and long. */
export function secretText(isProduction: boolean): Reader<string> {
  return (value = "") => {
    if (!isProduction || value.length >= SHORTEST) return { value };
    const problem = value === "" ? "is not set" : `has fewer than ${SHORTEST} characters`;
    return { fault: `${problem}; in production give every process the same, made by openssl rand -hex 32` };
  };
}

/** Named secrets of envelopes, the one that seals first; null when unset. */
export function envelopeSecrets(): Reader<EnvelopeSecret[] | null> {
  return (value) => {
    const secrets = value === undefined ? null : parseEnvelopeSecrets(value);
    if (value === undefined || secrets !== null) return { value: secrets };
    return { fault: `does not read name:secret,name:secret, with secrets of ${SHORTEST} characters or more` };
  };
}

/** A text made once and kept in a file that only its owner may read. */
export function keptText(folder: string, name: string, make: () => string): string {
  const file = path.join(folder, name);
  fs.mkdirSync(folder, { recursive: true });
  if (!fs.existsSync(file)) fs.writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
  return fs.readFileSync(file, "utf8");
}
