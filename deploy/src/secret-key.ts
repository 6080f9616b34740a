import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** The key that signs cursors: from the secret given, else from one made once and kept beside the data. */
export function secretKey(secret: string, dataFolder: string): Buffer {
  return createHash("sha256")
    .update(secret === "" ? keptSecret(dataFolder) : secret)
    .digest();
}

function keptSecret(dataFolder: string): string {
  const file = path.join(dataFolder, "secret");
  fs.mkdirSync(dataFolder, { recursive: true });
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  return fs.readFileSync(file, "utf8");
}
