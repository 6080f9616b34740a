import path from "node:path";
import { defaultLimits } from "@lienthong/gateway/door/limits/limits.js";
import { databaseConfigFor } from "@lienthong/kernel/service/database/database-config.js";
import { EnvelopeKeys } from "@lienthong/kernel/service/envelope/envelope-keys.js";
import {
  oneOf,
  optionalText,
  optionalUrl,
  port,
  readEnvironment,
  text,
  textList,
  wholeNumber,
} from "@lienthong/kernel/service/environment.js";
import { PORTS } from "./ports.js";
import { withSecretFiles } from "./secret-files.js";
import { envelopeSecrets, secretKey, secretText } from "./secret-key.js";

/** The settings of a process, from its environment; README.md lists the variables. */
export interface Settings {
  /** In production nothing secret is made up, and tokens come from an issuer of the operator's choice. */
  mode: "embedded" | "production";
  host: string;
  port: number;
  /** Names besides loopback ones under which clients may ask for the gateway. */
  allowedHosts: readonly string[];
  dataFolder: string;
  databaseUrl: string | null;
  redisUrl: string | null;
  /** Where the sender of webhooks asks the graph, when it is a process of its own. */
  gatewayUrl: string;
  /** The least a line of the log must be about: `info` tells of every request. */
  logLevel: "info" | "warn";
  /** How long events can be followed. */
  retentionDays: number;
  /** What an anonymous address and a principal may spend at the gateway in a minute; 0 sets no bound. */
  budgets: { anonymous: number; signedIn: number };
  /** Manifests of the clients that may run only the documents in them; null without any. */
  trustedFolder: string | null;
  /** Proxies through which every request to the gateway comes. */
  proxies: number;
  /** Signs cursors; the same in every process of one installation. */
  cursorKey: Buffer;
  /** Seal and open what subgraphs are told of who asks; the same in every process of one installation. */
  envelopeKeys: EnvelopeKeys;
}

/** Reads the environment once; throws `EnvironmentError` with every fault at once. */
export function readSettings(defaultPort: number, environment: NodeJS.ProcessEnv = process.env): Settings {
  const source = withSecretFiles(environment);
  const values = readEnvironment(
    {
      LIENTHONG_MODE: oneOf(["embedded", "production"], "embedded"),
      HOST: text("127.0.0.1"),
      ALLOWED_HOSTS: textList(),
      PORT: port(defaultPort),
      DATA_DIR: text(path.join(import.meta.dirname, "..", "..", ".data")),
      DATABASE_URL: optionalUrl("postgresql:", "postgres:"),
      REDIS_URL: optionalUrl("redis:", "rediss:"),
      GATEWAY_URL: optionalUrl("http:", "https:"),
      LOG_LEVEL: oneOf(["info", "warn"], "info"),
      LIENTHONG_SECRET: secretText(source.LIENTHONG_MODE === "production"),
      LIENTHONG_ENVELOPE_KEYS: envelopeSecrets(),
      COST_BUDGET: wholeNumber(defaultLimits.budget, { min: 0, max: 1e12 }),
      COST_BUDGET_SIGNED_IN: wholeNumber(defaultLimits.signedInBudget, { min: 0, max: 1e12 }),
      TRUSTED_DOCUMENTS: optionalText(),
      PROXIES: wholeNumber(0, { min: 0, max: 8 }),
      FEED_RETENTION_DAYS: wholeNumber(30, { min: 1, max: 3650 }),
    },
    source,
  );
  const secret = secretKey(values.LIENTHONG_SECRET, values.DATA_DIR);
  return {
    mode: values.LIENTHONG_MODE,
    host: values.HOST,
    allowedHosts: values.ALLOWED_HOSTS,
    port: values.PORT,
    dataFolder: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    gatewayUrl: values.GATEWAY_URL ?? `http://127.0.0.1:${PORTS.gateway}/graphql`,
    logLevel: values.LOG_LEVEL,
    budgets: { anonymous: values.COST_BUDGET, signedIn: values.COST_BUDGET_SIGNED_IN },
    trustedFolder: values.TRUSTED_DOCUMENTS,
    proxies: values.PROXIES,
    retentionDays: values.FEED_RETENTION_DAYS,
    cursorKey: secret,
    envelopeKeys: new EnvelopeKeys(values.LIENTHONG_ENVELOPE_KEYS ?? [{ id: "main", secret }]),
  };
}

export const databaseOf = ({ databaseUrl, dataFolder }: Settings, subgraph: string) =>
  databaseConfigFor(subgraph, databaseUrl, dataFolder);
