import { open, readFile, rename } from "node:fs/promises";
import type { CursorStore } from "./cursor-store.js";

/** A cursor in a file of its own, replaced whole: a crash leaves the old one or the new one. */
export function fileStore(file: string): CursorStore {
  return {
    async read() {
      const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return "";
        throw error;
      });
      return text.trim() || null;
    },
    async write(cursor) {
      const next = await open(`${file}.next`, "w", 0o600);
      try {
        await next.writeFile(cursor);
        await next.sync();
      } finally {
        await next.close();
      }
      await rename(`${file}.next`, file);
    },
  };
}
