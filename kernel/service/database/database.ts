import { EntityCaseNamingStrategy, type EntitySchema, type Options } from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import type { AbstractSqlDriver, SqlEntityManager } from "@mikro-orm/sql";
import { MikroORM } from "@mikro-orm/sql";
import type { DatabaseConfig } from "./database-config.js";
import { explain } from "./database-error.js";
import { migrationsIn } from "./migrations.js";
import { openSchema } from "./postgresql-schema.js";
import { releaseLost } from "./release-lost.js";
import { sqliteDialect } from "./sqlite-dialect.js";

export interface Database {
  readonly engine: DatabaseConfig["engine"];
  readonly orm: Orm;
  /** A unit of work of its own; a request never shares one. */
  fork(): SqlEntityManager;
  /** What the tables say and the migrations do not: empty when they agree. */
  pendingSql(): Promise<string>;
  /** True when the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export type Orm = MikroORM<AbstractSqlDriver, SqlEntityManager>;
export type Table = EntitySchema;

/** Opens a subgraph's database and brings it to the newest migration; throws `DatabaseError` with advice. */
export async function openDatabase(
  config: DatabaseConfig,
  { tables, migrations }: { tables: readonly Table[]; migrations: string },
): Promise<Database> {
  const orm = await explain(config, async () => {
    const opened = await connect(config, {
      entities: [...tables],
      namingStrategy: EntityCaseNamingStrategy,
      forceUtcTimezone: true,
      extensions: [Migrator],
      migrations: {
        migrationsList: migrationsIn(migrations, config.engine),
        snapshot: false,
        silent: true,
        tableName: "migration",
      },
    });
    await opened.migrator.up();
    return opened;
  });

  const inSchema = config.engine === "postgresql" ? { schema: config.schema } : {};
  return {
    engine: config.engine,
    orm,
    fork: () => orm.em.fork(),
    pendingSql: () => orm.schema.getUpdateSchemaSQL({ wrap: false, ...inSchema }),
    isReady: async () => {
      try {
        await orm.em.fork().execute("select 1");
        return true;
      } catch {
        return false;
      }
    },
    close: () => orm.close(),
  };
}

async function connect(config: DatabaseConfig, options: Partial<Options>): Promise<Orm> {
  if (config.engine === "sqlite") {
    const { SqliteDriver } = await import("@mikro-orm/sql");
    const driverOptions = sqliteDialect(config.file);
    const sqlite = { ...options, driver: SqliteDriver, dbName: config.file, driverOptions };
    return (await MikroORM.init(sqlite as Options)) as unknown as Orm;
  }
  const { MikroORM: PostgreSql } = await import("@mikro-orm/postgresql");
  await openSchema(config);
  const postgresql = {
    ...options,
    clientUrl: config.url,
    schema: config.schema,
    pool: { max: config.poolSize ?? 10 },
    // Unqualified names of hot reads mean this schema, and nothing else.
    driverOptions: { options: `-c search_path=${config.schema}`, onPoolCreated: releaseLost },
  };
  return (await PostgreSql.init(postgresql as Options)) as unknown as Orm;
}
