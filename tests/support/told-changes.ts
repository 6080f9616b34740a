import { CommandReceiptTable } from "@lienthong/kernel/service/command/command-receipt.table.js";
import type { EventSubscriber, FlushEventArgs } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";

const OF_EDITION = `(select "procedureId" from procedure_edition e where e.id = t."editionId")`;

/** Parts of records, whose changes are told as those of the record: where it is named. */
const PARTS: Readonly<Record<string, string>> = {
  area_state: `t."areaId"`,
  function_holding: `t."functionId"`,
  organisation_identifier: `t."organisationId"`,
  organisation_state: `t."organisationId"`,
  organisation_succession: `t."changeEventId"`,
  draft_act: `t."draftId"`,
  draft_finding: `(select "draftId" from draft_act a where a.id = t."actId")`,
  procedure_edition: `t."procedureId"`,
  channel_fee: OF_EDITION,
  channel_time: OF_EDITION,
  legal_basis: OF_EDITION,
  procedure_body: OF_EDITION,
  discipline_act: `t."caseId"`,
  discipline_stop: `t."caseId"`,
  duty_inspection_finding: `t."inspectionId"`,
  finding_follow_up: `t."findingId"`,
  plan_item_coordinator: `t."itemId"`,
  reform_act: `t."subjectId"`,
  index_score: `t."indexYearId"`,
  index_evidence: `t."indexYearId"`,
};

/**
 * The ids of rows of a table whose record has not told of them: of a record, of the version it has; of a part, of
 * anything. Of the given rows, else of all.
 */
export async function findSilent(em: SqlEntityManager, table: string, ids?: readonly string[]): Promise<string[]> {
  const part = PARTS[table];
  const told = `(select max(e."subjectVersion") from event e where e."subjectId" = ${part ?? "t.id"})`;
  const isSilent = `${told} ${part === undefined ? "is distinct from t.version" : "is null"}`;
  const among = ids === undefined ? "" : ` and t.id in (${ids.map(() => "?").join(", ")})`;
  const rows = await em.execute(`select t.id from "${table}" t where ${isSilent}${among}`, [...(ids ?? [])]);
  return rows.map(({ id }) => String(id));
}

/** Fails every command that changes a record and does not tell of it. */
export const toldChanges: EventSubscriber = {
  async afterFlush({ em, uow }: FlushEventArgs) {
    const changes = uow.getChangeSets().filter(({ type }) => !type.startsWith("delete"));
    if (!changes.some(({ meta }) => meta.class === CommandReceiptTable.meta.class)) return;

    const versioned = changes.filter(({ meta }) => "version" in meta.properties && "id" in meta.properties);
    for (const [table, own] of Map.groupBy(versioned, ({ meta }) => meta.tableName)) {
      const ids = own.map(({ entity }) => String((entity as { id: string }).id));
      const silent = await findSilent(em as SqlEntityManager, table, ids);
      if (silent.length > 0) throw new Error(`No event tells of the change of ${silent.join(", ")}.`);
    }
  },
};
