import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type Happening, recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { taskIdOf } from "../../directive/import/focus-tasks-import.js";
import { faultsOfTask } from "../../directive/import/of-directive.js";
import { raiseVersion } from "../../raise-version.js";
import { database } from "../../tables.js";
import { refusalToFinding, refusalToFollowUp } from "../finding.rules.js";
import type { FindingRow } from "../inspection.table.js";
import { inspectionExtended } from "../inspection-extended.js";
import { inspectionIdOf } from "./inspections-import.js";

type ImportedFinding = Omit<FindingRow, "version" | "followUpCount"> & {
  /** When it was seen remedied, and what was seen; null while it was not. */
  remediedOn: PlainDate | null;
  note: string | null;
};

/** What inspections found, and what of it was seen remedied. */
export const findingsImport: ImportKind<ImportedFinding> = {
  kind: "inspection-findings",
  description: "Findings of inspections of reform work, with the day on which each was seen remedied",
  required: [...["inspection_key", "number", "directive", "task", "text", "found_on", "due_on", "remedied_on", "note"]],

  read(record) {
    const cells = cellsOf(record);
    const inspection = cells.text("inspection_key");
    const number = cells.number("number");
    const task = cells.optionalText("task");
    return cells.rowOr({
      id: stableId("InspectionFinding", inspection, String(number)),
      inspectionId: inspectionIdOf(inspection),
      number,
      taskId: task === null ? null : taskIdOf(cells.text("directive"), cells.number("task")),
      text: cells.text("text"),
      foundOn: cells.day("found_on"),
      dueOn: cells.optionalDay("due_on"),
      remediedOn: cells.optionalDay("remedied_on"),
      note: cells.optionalText("note"),
    });
  },

  async check(context, rows) {
    const inspections = await inspectionsOf(context);
    const faults = rows.flatMap(({ record, row }) => {
      const inspection = inspections.get(row.inspectionId);
      if (inspection === undefined) {
        return [
          fault(record, "inspection_key", "UNKNOWN_INSPECTION", "No inspection has this key.", "Import it first."),
        ];
      }
      const { remediedOn: on, note } = row;
      const refused =
        refusalToFinding(row, inspection.openedOn, context.today) ??
        (on === null ? null : refusalToFollowUp(row, [], { on, note: note ?? "" }, context.today));
      if (refused === null) return [];
      const column = COLUMNS[refused.field[0]!] ?? (on === null ? "found_on" : "remedied_on");
      return [fault(record, column, refused.code, refused.message, "Correct the value.")];
    });
    return [...faults, ...(await faultsOfTask(context, rows))];
  },

  async write(context, rows, progress) {
    const inspections = await inspectionsOf(context);
    const findings = rows.map(({ row: { remediedOn: _, note: __, ...finding } }) => finding);
    const counts = await storeRecords(context, {
      table: "inspection_finding",
      rows: findings,
      events: { isNew: "FindingRecorded", isChanged: "FindingCorrected" },
      organisationOf: ({ inspectionId }) => inspections.get(inspectionId)!.organisationId,
      progress,
    });
    const remedied = rows.map(({ row }) => row).filter(({ remediedOn }) => remediedOn !== null);
    const followUps = await upsertRows(context.em, "finding_follow_up", remedied.map(followUpRow));
    const findingOf = new Map(remedied.map((finding) => [followUpRow(finding).id, finding]));
    const followedUp: Happening[] = [];
    for (const { id, isNew } of followUps.changes) {
      const finding = findingOf.get(id)!;
      followedUp.push({
        type: isNew ? "FindingFollowedUp" : "FindingCorrected",
        subjectId: finding.id,
        subjectVersion: await raiseVersion(context, "inspection_finding", finding.id, 1, { followUpCount: 1 }),
        changedFields: ["followUps"],
        organisationId: inspections.get(finding.inspectionId)!.organisationId,
      });
    }

    const byInspection = [...Map.groupBy(findings, ({ inspectionId }) => inspectionId)];
    const extended = await upsertRows(
      context.em,
      "reform_inspection",
      byInspection.map(([id, own]) => ({ id, findingCount: Math.max(...own.map(({ number }) => number)) })),
    );
    const extensions = extended.changes.map(({ id, version }) =>
      inspectionExtended({ id, version, organisationId: inspections.get(id)!.organisationId }),
    );
    await recordEvents(context, context.em, [...followedUp, ...extensions]);
    return counts;
  },
};

const COLUMNS: Readonly<Record<string, string>> = { dueOn: "due_on", text: "text", note: "note" };

const followUpRow = ({ id, remediedOn, note }: ImportedFinding) => ({
  id: stableId("FindingFollowUp", id, "1"),
  findingId: id,
  position: 1,
  takenOn: remediedOn,
  isRemedied: 1,
  note,
});

async function inspectionsOf(context: RequestContext) {
  const rows = await database(context).selectFrom("reform_inspection").selectAll().execute();
  return new Map(rows.map((row) => [row.id, row]));
}
