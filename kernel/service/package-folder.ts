import fs from "node:fs";
import path from "node:path";

/** The folder of the package a module lies in, from its sources as from its compiled output. */
export function packageFolder(from: string): string {
  let folder = from;
  while (!fs.existsSync(path.join(folder, "package.json"))) folder = path.dirname(folder);
  return folder;
}
