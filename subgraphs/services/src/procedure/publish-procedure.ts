import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Field, InputType } from "type-graphql";
import { contentFacts } from "./content-facts.js";
import { columnsOf, decisionColumns, NOTHING_SAID, RECORDED_HERE } from "./edition-columns.js";
import { namesToStore } from "./edition-facts.js";
import { findEditions, findProcedure, findProcedureByCode } from "./find-procedures.js";
import { mayWrite, notAllowed } from "./procedure.rules.js";
import { EditionTable, type ProcedureRow, ProcedureTable } from "./procedure.table.js";
import { Procedure } from "./procedure.type.js";
import { ProcedureContentInput, PublishedBodyInput } from "./procedure-content.input.js";
import { refusalsOfContent } from "./procedure-content.rules.js";
import { editionIdOf, procedureIdOf } from "./procedure-ids.js";
import { refusalToPublish } from "./publication.rules.js";
import { raiseVersion } from "./raise-version.js";
import { storeContent } from "./store-content.js";

@InputType({ description: "A procedure that is set up, as the decision that publishes it says." })
export class PublishProcedureInput extends ProcedureContentInput {
  @Field(() => String, { description: "Its national code: one digit, a dot, six digits." })
  code: string;

  @Field(() => String, { description: "Its name (tên thủ tục)." })
  name: string;

  @Field(() => String, { description: "Its field (lĩnh vực)." })
  field: string;

  @Field(() => PublishedBodyInput, { description: "The body that promulgates it (cơ quan ban hành)." })
  promulgator: PublishedBodyInput;
}

export const PublishProcedurePayload = payloadOf("publishProcedure", "procedure", () => Procedure);

/** Records a procedure that a decision sets up, or one that is set up again after its withdrawal. */
export function publishProcedure(
  context: RequestContext,
  input: PublishProcedureInput,
): Promise<CommandResult<ProcedureRow>> {
  const act = (inside: RequestContext) => publish(inside, input);
  return runCommand(context, { name: "publishProcedure", input, act, read: findProcedure });
}

async function publish(context: RequestContext, input: PublishProcedureInput): Promise<string | Refusal[]> {
  const { em, actor, today } = context;
  const { effectiveOn, promulgator, onlineKind = null, partialReason = null } = input;
  const [code, promulgatorName] = [input.code.trim(), promulgator.name.trim()];
  const promulgatorId = promulgator.organisationId ?? null;
  const known = await findProcedureByCode(context, code);
  const editions = known === null ? [] : await findEditions(context, known.id);

  if (!mayWrite(actor, { promulgatorId })) return [notAllowed()];

  const refused = refusalToPublish({ code, effectiveOn }, editions);
  const refusals = refusalsOfContent(contentFacts(input, { onlineKind, partialReason }), today);
  if (refused !== null || refusals.length > 0) return [...(refused === null ? [] : [refused]), ...refusals];

  const id = procedureIdOf(code);
  const subjectVersion = known === null ? 1 : await raiseVersion(context, known);
  if (known === null) em.persist(em.create(ProcedureTable, { id, code, version: 1 }));
  const edition = em.create(EditionTable, {
    ...{ id: editionIdOf(code, { validFrom: effectiveOn, start: "SET_UP" }), procedureId: id, version: 1 },
    ...{ validFrom: effectiveOn, validTo: null, start: "SET_UP" as const },
    ...NOTHING_SAID,
    ...{ promulgatorName, promulgatorCode: promulgator.code?.trim() || null, promulgatorId },
    ...namesToStore(code, input.name.trim(), input.field.trim()),
    ...columnsOf(input),
    ...decisionColumns(input.decision, promulgatorName),
    ...{ certainty: "CERTAIN" as const, source: RECORDED_HERE },
  });
  em.persist(edition);
  const changedFields = ["code", "name", "field", "promulgator", "publicationDecision", "channels", "legalBasis"];
  const type = "ProcedurePublished";
  recordEvent(context, { type, subjectId: id, subjectVersion, changedFields, organisationId: promulgatorId });
  await em.flush();
  await storeContent(context, edition, input);
  return id;
}
