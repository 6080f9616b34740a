import { stableId } from "@lienthong/kernel/domain/id.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { drawOf } from "../draw.js";
import { database } from "../tables.js";
import { INDICATORS } from "./indicators.js";
import type { ReportedIndicatorRow } from "./reported-indicator.table.js";

const REPORTED = INDICATORS.filter(({ fact }) => fact === null);

/** Makes up what bodies reported of indicators in the years of their made-up indices: always the same. */
export async function seedIndicators(context: RequestContext): Promise<void> {
  const years = await database(context)
    .selectFrom("index_year")
    .selectAll()
    .where("origin", "=", "SYNTHETIC")
    .execute();
  const rows = years.flatMap(({ organisationId, year }) =>
    REPORTED.map(({ code }): Omit<ReportedIndicatorRow, "version"> => {
      const id = stableId("ReportedIndicator", organisationId, String(year), code);
      const value = Math.round(100 * (0.55 + 0.45 * drawOf(organisationId, String(year), code))) / 100;
      const reportedOn = plainDate(`${year}-12-20`);
      return { id, organisationId, period: String(year), code, value, reportedOn, origin: "SYNTHETIC" };
    }),
  );
  const { changes } = await upsertRows(context.em, "reported_indicator", rows as never);
  const bodyOf = new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
  const told = changes.map(({ id, version, changedFields }) => ({
    ...{ type: "ServiceIndicatorReported", subjectId: id, subjectVersion: version, changedFields },
    organisationId: bodyOf.get(id)!,
  }));
  await recordEvents(context, context.em, told);
}
