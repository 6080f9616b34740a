import fs from "node:fs";
import path from "node:path";

const file = path.join(import.meta.dirname, "..", "package.json");

/** The version of this project, as `/health` shows it. */
export const VERSION: string = JSON.parse(fs.readFileSync(file, "utf8")).version;
