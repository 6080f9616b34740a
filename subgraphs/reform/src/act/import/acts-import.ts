import { refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { type UpsertedRow, upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { raiseVersion } from "../../raise-version.js";
import { database } from "../../tables.js";
import type { ReformActRow } from "../act.table.js";
import { ACT_KINDS } from "../act-kind.rules.js";
import { ACT_SUBJECTS, type ActSubjectKind, SUBJECT_RULES } from "./act-subjects.js";

type ImportedAct = Omit<ReformActRow, "version"> & { subject: ActSubjectKind };

interface Subject {
  id: string;
  version: number;
  organisationId: string;
}

/** What was done on plans, reports and problems. All acts on one of them stand in one file, in the order of doing. */
export const actsImport: ImportKind<ImportedAct> = {
  kind: "reform-acts",
  description: "Acts on plans, reports and problems: submitted, returned, approved, escalated, decided, closed",
  required: ["subject", "subject_key", "position", "kind", "taken_on", "body_key", "citation", "text"],

  read(record) {
    const cells = cellsOf(record);
    const subject = cells.word("subject", ACT_SUBJECTS);
    const key = cells.text("subject_key");
    const position = cells.number("position");
    const subjectId = SUBJECT_RULES[subject]?.idOf(key) ?? "";
    return cells.rowOr({
      id: stableId("ReformAct", subjectId, String(position)),
      subject,
      subjectId,
      position,
      kind: cells.word("kind", ACT_KINDS),
      takenOn: cells.day("taken_on"),
      bodyId: cells.optionalBody("body_key"),
      citation: cells.optionalText("citation"),
      text: cells.optionalText("text"),
    });
  },

  async check(context, rows) {
    const subjects = await subjectsOf(context);
    const told = await toldByCommands(context);
    return [...Map.groupBy(rows, ({ row }) => row.subjectId)].flatMap(([id, acts]) =>
      faultsOfSubject(context, subjects.get(id), acts, told),
    );
  },

  async write(context, rows, progress) {
    const acts = rows.map(({ row: { subject: _, ...act } }) => act);
    const { counts, changes } = await upsertRows(context.em, "reform_act", acts, progress);

    const byId = new Map(rows.map(({ row }) => [row.id, row]));
    const changesOf = Map.groupBy(changes, ({ id }) => byId.get(id)!.subjectId);
    const subjects = await subjectsOf(context);
    await summarise(context, rows, changesOf);
    const happenings = [...changesOf].flatMap(([subjectId, own]) => {
      const { version, organisationId } = subjects.get(subjectId)!;
      return own.map(({ id, changedFields, isNew }, at) => {
        const { kind, subject } = byId.get(id)!;
        return {
          type: isNew ? SUBJECT_RULES[subject].events[kind]! : "ReformActCorrected",
          subjectId,
          subjectVersion: version + at + 1,
          changedFields: isNew ? ["acts"] : changedFields,
          organisationId,
        };
      });
    });
    await recordEvents(context, context.em, happenings);
    return counts;
  },
};

/** Each act must be one that may follow on those before it. */
function faultsOfSubject(
  { today }: RequestContext,
  subject: Subject | undefined,
  acts: readonly ReadRow<ImportedAct>[],
  told: ReadonlySet<string>,
): RowFault[] {
  return acts.flatMap(({ record, row }, at) => {
    if (subject === undefined) {
      return [
        fault(record, "subject_key", "UNKNOWN_SUBJECT", "Nothing has this key.", "Import what it was done on first."),
      ];
    }
    if (row.position !== at + 1) {
      const reason = `This is the act number ${at + 1} on it in the file.`;
      return [fault(record, "position", "OUT_OF_ORDER", reason, "Number the acts from 1, in their order.")];
    }
    if (told.has(row.subjectId)) {
      return [fault(record, "subject_key", "RECORDED_OTHERWISE", "A command has acted on it.", "Leave its acts out.")];
    }
    const { events, refuse } = SUBJECT_RULES[row.subject];
    if (events[row.kind] === undefined) {
      return [
        fault(record, "kind", "WRONG_KIND", "This is not done on such a thing.", `Write ${Object.keys(events)}.`),
      ];
    }
    const before = acts.slice(0, at).map((each) => each.row);
    const refused =
      refuse(row.kind, subject as never, before, row.takenOn, today) ?? refusalToCitation(row.citation, "citation");
    if (refused === null) return [];
    const column = refused.field[0] === "citation" ? "citation" : refused.field[0] === "on" ? "taken_on" : "kind";
    return [fault(record, column, refused.code, refused.message, "Correct the value.")];
  });
}

async function subjectsOf(context: RequestContext): Promise<ReadonlyMap<string, Subject>> {
  const tables = Object.values(SUBJECT_RULES).map(({ table }) => table);
  const rows = await Promise.all(tables.map((table) => database(context).selectFrom(table).selectAll().execute()));
  return new Map(rows.flat().map((row): [string, Subject] => [row.id, row]));
}

/** Subjects on which a command has acted: the id of such an act is no stable one. */
async function toldByCommands(context: RequestContext): Promise<ReadonlySet<string>> {
  const acts = await database(context).selectFrom("reform_act").select(["id", "subjectId", "position"]).execute();
  const others = acts.filter(
    ({ id, subjectId, position }) => id !== stableId("ReformAct", subjectId, String(position)),
  );
  return new Set(others.map(({ subjectId }) => subjectId));
}

/** What subjects keep of their acts; every act that is new or changed makes a version of its subject. */
async function summarise(
  context: RequestContext,
  rows: readonly ReadRow<ImportedAct>[],
  changesOf: ReadonlyMap<string, readonly UpsertedRow[]>,
): Promise<void> {
  const acts = rows.map(({ row }) => row);
  for (const [id, own] of Map.groupBy(acts, ({ subjectId }) => subjectId)) {
    const changes = changesOf.get(id)?.length ?? 0;
    const { table, summary } = SUBJECT_RULES[own[0]!.subject];
    if (changes > 0) await raiseVersion(context, table, id, changes, { ...summary(own), actCount: own.length });
  }
}
