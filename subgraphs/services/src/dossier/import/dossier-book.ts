import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { method766 } from "../../deadline/on-time-766.rules.js";
import type { Term } from "../../deadline/term.rules.js";
import { editionNearest } from "../../procedure/procedure.rules.js";
import { database } from "../../tables.js";
import { chosenTime, possibleTimes, refusalToPlace } from "../placement.rules.js";
import type { DossierLine } from "./dossier-line.js";

/** What is stored of the procedures and bodies that a file names: read once, asked for every row. */
export interface DossierBook {
  procedureId(code: string): string | undefined;
  /** Why a dossier of the row cannot begin on a day; null when it can. */
  refusalToPlace(line: DossierLine, day: PlainDate): Refusal | null;
  hasCase(line: DossierLine, day: PlainDate): boolean;
  /** The time published for the row; null where none is, or where several differ. */
  timeOf(line: DossierLine, day: PlainDate): Term | null;
}

/** Reads all that the rows of a file need to know. */
export async function openDossierBook(
  context: RequestContext,
  lines: readonly Pick<DossierLine, "procedureCode" | "bodyId">[],
): Promise<DossierBook> {
  const codes = [...new Set(lines.map(({ procedureCode }) => procedureCode))];
  const bodies = [...new Set(lines.map(({ bodyId }) => bodyId))];
  const db = database(context);
  const procedures = await inChunks(codes, (part) =>
    db.selectFrom("procedure").selectAll().where("code", "in", part).execute(),
  );
  const ids = procedures.map(({ id }) => id);
  const editions = await inChunks(ids, (part) =>
    db.selectFrom("procedure_edition").selectAll().where("procedureId", "in", part).orderBy("validFrom").execute(),
  );
  const editionIds = editions.map(({ id }) => id);
  const times = await inChunks(editionIds, (part) =>
    db.selectFrom("channel_time").selectAll().where("editionId", "in", part).orderBy("position").execute(),
  );
  const cases = await inChunks(editionIds, (part) =>
    db.selectFrom("procedure_case").selectAll().where("editionId", "in", part).execute(),
  );
  const executions = await inChunks(bodies, (part) =>
    db
      .selectFrom("service_at_organisation")
      .selectAll()
      .where("organisationId", "in", part)
      .orderBy("validFrom")
      .execute(),
  );

  const idOf = new Map(procedures.map(({ code, id }) => [code, id]));
  const editionsOf = Map.groupBy(editions, ({ procedureId }) => procedureId);
  const timesOf = Map.groupBy(times, ({ editionId }) => editionId);
  const casesOf = Map.groupBy(cases, ({ editionId }) => editionId);
  const executionsOf = Map.groupBy(executions, (each) => `${each.organisationId} ${each.procedureId}`);
  const editionsFor = ({ procedureCode }: DossierLine) => editionsOf.get(idOf.get(procedureCode) ?? "") ?? [];
  const executionsFor = (line: DossierLine) => executionsOf.get(`${line.bodyId} ${idOf.get(line.procedureCode)}`) ?? [];
  const caseOf = (line: DossierLine, day: PlainDate) => {
    const edition = editionNearest(editionsFor(line), day);
    return casesOf.get(edition?.id ?? "")?.find(({ code }) => code === line.caseCode);
  };

  return {
    procedureId: (code) => idOf.get(code),
    refusalToPlace: (line, day) =>
      refusalToPlace({ editions: editionsFor(line), executions: executionsFor(line) }, day),
    hasCase: (line, day) => line.caseCode === null || caseOf(line, day) !== undefined,
    timeOf: (line, day) => {
      const edition = editionNearest(editionsFor(line), day);
      const own = executionsFor(line).find((each) => holdsOn(each, day)) ?? null;
      const method = method766(line.method);
      const published = (timesOf.get(edition?.id ?? "") ?? []).filter((time) => time.method === method);
      return chosenTime(possibleTimes(own, caseOf(line, day) ?? null, published), null);
    },
  };
}

const KEYS_A_STATEMENT = 5000;

/** Reads rows by many keys, some thousand a statement. */
export async function inChunks<K, R>(keys: readonly K[], read: (part: readonly K[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (let at = 0; at < keys.length; at += KEYS_A_STATEMENT) {
    rows.push(...(await read(keys.slice(at, at + KEYS_A_STATEMENT))));
  }
  return rows;
}
