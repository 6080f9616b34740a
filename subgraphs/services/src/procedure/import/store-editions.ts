import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type Happening, recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import type { WriteCounts } from "@lienthong/kernel/service/import/import-kind.js";
import { type UpsertedRow, upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { copyParts } from "../copy-parts.js";
import { namesToStore } from "../edition-facts.js";
import { editionIdOf, procedureIdOf } from "../procedure-ids.js";
import { type ProcedureChange, recordChanges } from "../record-changes.js";
import { toldFields } from "../told-fields.js";
import type { PlannedEdition, ProcedurePlan } from "./plan-editions.js";
import { storeBodiesAndCases } from "./store-bodies-and-cases.js";

/** Writes planned editions with an event a procedure; counts the rows of the file. */
export async function storeEditions(context: RequestContext, plans: readonly ProcedurePlan[]): Promise<WriteCounts> {
  const editions = plans.flatMap(({ code, editions: list }) => list.map((edition) => ({ code, edition })));
  const told = editions.filter(({ edition }) => edition.told.length > 0);

  const procedures = await upsertRows(context.em, "procedure", plans.map(procedureRow));
  const stored = await upsertRows(
    context.em,
    "procedure_edition",
    editions.map(({ code, edition }) => editionRow(code, edition)),
  );
  await copyParts(
    context,
    editions
      .filter(({ edition }) => edition.stored === null && edition.follows?.stored)
      .map(({ code, edition }) => ({ from: edition.follows!.stored!.row.id, to: editionIdOf(code, edition) })),
  );
  const inside = await storeBodiesAndCases(
    context,
    told.map(({ code, edition }) => ({ id: idOf(code, edition), told: edition.told })),
  );

  const changedEditions = new Map(stored.changes.map((change) => [change.id, change]));
  await recordProcedures(context, plans, { procedures: procedures.changes, changedEditions, inside });
  const changeOf = (code: string, edition: PlannedEdition) => {
    const id = idOf(code, edition);
    return changedEditions.get(id)?.isNew ? "inserted" : changedEditions.has(id) || inside.has(id) ? "updated" : null;
  };
  const counts: WriteCounts = { inserted: 0, updated: 0, unchanged: 0 };
  for (const { code, edition } of told) counts[changeOf(code, edition) ?? "unchanged"] += edition.told.length;
  return counts;
}

interface Changes {
  procedures: readonly UpsertedRow[];
  changedEditions: ReadonlyMap<string, UpsertedRow>;
  /** The editions of which a body or a case changed. */
  inside: ReadonlySet<string>;
}

async function recordProcedures(
  context: RequestContext,
  plans: readonly ProcedurePlan[],
  { procedures, changedEditions, inside }: Changes,
): Promise<void> {
  const published = new Set(procedures.filter(({ isNew }) => isNew).map(({ id }) => id));
  const happenings: Happening[] = [];
  const others = new Map<string, ProcedureChange>();
  for (const { code, editions } of plans) {
    const id = procedureIdOf(code);
    const organisationId = editions.at(-1)!.facts.promulgatorId;
    const ids = editions.map((edition) => idOf(code, edition));
    const changedFields = [...new Set(ids.flatMap((each) => fieldsOf(changedEditions.get(each), inside.has(each))))];
    if (published.has(id)) {
      happenings.push({ type: "ProcedurePublished", subjectId: id, subjectVersion: 1, changedFields, organisationId });
    } else if (changedFields.length > 0) {
      const isChanged = ids.some((each) => changedEditions.get(each)?.isNew);
      const type = isChanged ? "ProcedureChanged" : "ProcedureCorrected";
      others.set(id, { type, changedFields, organisationId });
    }
  }
  await recordEvents(context, context.em, happenings);
  await recordChanges(context, others);
}

const idOf = (code: string, edition: PlannedEdition) => edition.stored?.row.id ?? editionIdOf(code, edition);

function fieldsOf(change: UpsertedRow | undefined, hasChangedInside: boolean): string[] {
  return [...toldFields(change?.changedFields ?? []), ...(hasChangedInside ? ["bodies"] : [])];
}

function procedureRow({ code }: ProcedurePlan) {
  return { id: procedureIdOf(code), code };
}

function editionRow(code: string, edition: PlannedEdition) {
  const { validFrom, validTo, start, facts } = edition;
  const id = idOf(code, edition);
  return { id, procedureId: procedureIdOf(code), validFrom, validTo, start, ...facts, ...namesOf(code, edition) };
}

/** Sorting keys are dear: a name that stays keeps its own. */
function namesOf(code: string, { stored, facts: { name, field } }: PlannedEdition) {
  if (stored?.row.name !== name || stored.row.field !== field) return namesToStore(code, name, field);
  const { foldedName, sortName, foldedField } = stored.row;
  return { name, foldedName, sortName, field, foldedField };
}
