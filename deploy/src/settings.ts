import path from "node:path";
import { databaseConfigFor } from "@lienthong/kernel/service/database/database-config.js";
import { oneOf, optionalUrl, port, readEnvironment, text } from "@lienthong/kernel/service/environment.js";
import { secretKey } from "./secret-key.js";

/** The settings of a process, from its environment; README.md lists the variables. */
export interface Settings {
  port: number;
  dataFolder: string;
  databaseUrl: string | null;
  redisUrl: string | null;
  /** The least a line of the log must be about: `info` tells of every request. */
  logLevel: "info" | "warn";
  /** Signs cursors; the same in every process of one installation. */
  cursorKey: Buffer;
}

/** Reads the environment once; throws `EnvironmentError` with every fault at once. */
export function readSettings(defaultPort: number, source: NodeJS.ProcessEnv = process.env): Settings {
  const values = readEnvironment(
    {
      PORT: port(defaultPort),
      DATA_DIR: text(path.join(import.meta.dirname, "..", "..", ".data")),
      DATABASE_URL: optionalUrl("postgresql:", "postgres:"),
      REDIS_URL: optionalUrl("redis:", "rediss:"),
      LOG_LEVEL: oneOf(["info", "warn"], "info"),
      LIENTHONG_SECRET: text(""),
    },
    source,
  );
  return {
    port: values.PORT,
    dataFolder: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    logLevel: values.LOG_LEVEL,
    cursorKey: secretKey(values.LIENTHONG_SECRET, values.DATA_DIR),
  };
}

export const databaseOf = ({ databaseUrl, dataFolder }: Settings, subgraph: string) =>
  databaseConfigFor(subgraph, databaseUrl, dataFolder);
