import { stableId } from "@lienthong/kernel/domain/id.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";

type NoteLine = { id: string; title: string; weight: number };

export const notesImport: ImportKind<NoteLine> = {
  kind: "notes",
  description: "Notes with their weights",
  required: ["title", "weight"],
  read(record) {
    const { title = "", weight = "" } = record.values;
    if (/^\d+$/.test(weight)) return { id: stableId("Note", title), title, weight: Number(weight) };
    return [fault(record, "weight", "BAD_WEIGHT", "The weight is not a whole number.", "Write digits only.")];
  },
  async check(_context, rows) {
    const seen = new Set<string>();
    return rows.flatMap(({ record, row }) => {
      const repeated = seen.has(row.title);
      seen.add(row.title);
      return repeated ? [fault(record, "title", "REPEATED", "The title stands twice.", "Keep one row.")] : [];
    });
  },
  async write(context, rows, progress) {
    const written = await upsertRows(
      context.em,
      "note",
      rows.map(({ row }) => row),
      progress,
    );
    const events = written.changes.map(({ id, version, changedFields }) => ({
      type: "NoteImported",
      subjectId: id,
      subjectVersion: version,
      changedFields,
      organisationId: null,
    }));
    await recordEvents(context, context.em, events);
    return written.counts;
  },
};
