import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Field, ID, InputType, Int } from "type-graphql";
import { contentFacts } from "./content-facts.js";
import { copyParts } from "./copy-parts.js";
import { notFound } from "./decision.rules.js";
import { columnsOf, decisionColumns, OF_ONE_DECISION, RECORDED_HERE } from "./edition-columns.js";
import { namesToStore } from "./edition-facts.js";
import { findProcedure } from "./find-procedures.js";
import { mayWrite, notAllowed } from "./procedure.rules.js";
import { type EditionRow, EditionTable, type ProcedureRow } from "./procedure.table.js";
import { Procedure } from "./procedure.type.js";
import { ProcedureContentInput, PublishedBodyInput } from "./procedure-content.input.js";
import { refusalsOfContent } from "./procedure-content.rules.js";
import { editionIdOf } from "./procedure-ids.js";
import { refusalToChange } from "./publication.rules.js";
import { raiseVersion } from "./raise-version.js";
import { storeContent } from "./store-content.js";
import { toldFields } from "./told-fields.js";

@InputType({ description: "What a decision changes of a procedure; what is left out stays as it is." })
export class ChangeProcedureInput extends ProcedureContentInput {
  @Field(() => ID, { description: "The procedure." })
  procedureId: string;

  @Field(() => Int, { nullable: true, description: "The version you read; CONFLICT when it has been changed since." })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "Its new name." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Its new field." })
  field?: string | null;

  @Field(() => PublishedBodyInput, { nullable: true, description: "The body that promulgates it from now on." })
  promulgator?: PublishedBodyInput | null;
}

export const ChangeProcedurePayload = payloadOf("changeProcedure", "procedure", () => Procedure);

/** Records that a decision changes a procedure from a day on; what it was until then stays on record. */
export function changeProcedure(
  context: RequestContext,
  input: ChangeProcedureInput,
): Promise<CommandResult<ProcedureRow>> {
  const act = (inside: RequestContext) => change(inside, input);
  return runCommand(context, { name: "changeProcedure", input, act, read: findProcedure });
}

async function change(context: RequestContext, input: ChangeProcedureInput): Promise<string | Refusal[]> {
  const { em, actor, today } = context;
  const { procedureId, effectiveOn, expectedVersion = null } = input;
  const procedure = await findProcedure(context, procedureId);
  if (procedure === null) return [notFound("procedureId", "procedure")];
  const [last] = (await em.find(
    EditionTable,
    { procedureId },
    { orderBy: { validFrom: -1 }, limit: 1 },
  )) as EditionRow[];

  if (!mayWrite(actor, last!)) return [notAllowed()];

  const changes = changedFields(input);
  const columns = columnsOf(input);
  const refused = refusalToChange(last!, effectiveOn) ?? (changes.length === 0 ? nothingChanged() : null);
  if (refused !== null) return [refused];
  const refusals = refusalsOfContent(contentFacts(input, { ...last!, ...columns }), today);
  if (refusals.length > 0) return refusals;

  const subjectVersion = await raiseVersion(context, procedure, expectedVersion);
  const { id: from, ...before } = last!;
  last!.validTo = effectiveOn;
  const promulgatorName = input.promulgator?.name.trim() ?? before.promulgatorName;
  const names = namesToStore(procedure.code, (input.name ?? before.name).trim(), (input.field ?? before.field).trim());
  const edition = em.create(EditionTable, {
    ...before,
    ...{ id: editionIdOf(procedure.code, { validFrom: effectiveOn, start: "ON_DAY" }), version: 1 },
    ...{ validFrom: effectiveOn, validTo: null, start: "ON_DAY" as const },
    ...OF_ONE_DECISION,
    ...columns,
    ...(input.promulgator == null ? {} : promulgatorColumns(input.promulgator)),
    ...names,
    ...decisionColumns(input.decision, promulgatorName),
    ...{ certainty: "CERTAIN" as const, source: RECORDED_HERE },
  });
  em.persist(edition);
  const { promulgatorId: organisationId } = edition;
  const type = "ProcedureChanged";
  recordEvent(context, { type, subjectId: procedureId, subjectVersion, changedFields: changes, organisationId });
  await em.flush();
  await copyParts(context, [{ from, to: edition.id }]);
  await storeContent(context, edition, input);
  return procedureId;
}

const OF_EVERY_CHANGE = new Set(["clientMutationId", "procedureId", "expectedVersion", "effectiveOn", "decision"]);

/** What a change says something of. */
function changedFields(input: ChangeProcedureInput): string[] {
  const said = Object.entries(input).filter(([field, value]) => value != null && !OF_EVERY_CHANGE.has(field));
  return toldFields(said.map(([field]) => field)).sort();
}

function promulgatorColumns({ name, code, organisationId = null }: PublishedBodyInput) {
  return { promulgatorName: name.trim(), promulgatorCode: code?.trim() || null, promulgatorId: organisationId };
}

const nothingChanged = () => refusal("MISSING_VALUE", [], "Say what the decision changes.");
