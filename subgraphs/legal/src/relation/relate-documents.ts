import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { mayWrite, notAllowed } from "../document/document.rules.js";
import { type DocumentRow, DocumentTable } from "../document/document.table.js";
import { findRelation } from "./find-relations.js";
import { findStatus } from "./find-status.js";
import { leadsTo } from "./leads-to.js";
import type { RelateDocumentsInput } from "./relate-documents.input.js";
import { refusalToRelate } from "./relation.rules.js";
import { type RelationRow, RelationTable } from "./relation.table.js";
import { relationId } from "./relation-id.js";
import { isEnding, isResting } from "./relation-kinds.js";
import { actsFrom } from "./status.rules.js";

/** Records how one document stands to another. For the Department of Justice and clerks of the first one's issuer. */
export function relateDocuments(
  context: RequestContext,
  input: RelateDocumentsInput,
): Promise<CommandResult<RelationRow>> {
  return runCommand(context, {
    name: "relateDocuments",
    input,
    read: findRelation,
    async act(inside) {
      const from = await inside.em.findOne(DocumentTable, { id: input.fromId });
      const to = await inside.em.findOne(DocumentTable, { id: input.toId });
      if (from === null) return [refusal("NOT_FOUND", "fromId", "There is no document of this id.")];
      if (to === null) return [refusal("NOT_FOUND", "toId", "There is no document of this id.")];

      if (!mayWrite(inside.actor, from)) return [notAllowed()];

      const relation = relationRow(input);
      const refused =
        refusalToRelate({ ...relation, from, to }) ??
        (await refusalOfCircle(inside, relation)) ??
        (await refusalOfEnded(inside, relation, { from, to })) ??
        (await refusalOfRepetition(inside, relation));
      if (refused !== null) return [refused];

      inside.em.persist(inside.em.create(RelationTable, { ...relation, version: 1 }));
      recordEvent(inside, {
        type: "LegalDocumentsRelated",
        subjectId: relation.id,
        subjectVersion: 1,
        changedFields: ["fromId", "kind", "toId"],
        organisationId: from.issuerId,
      });
      return relation.id;
    },
  });
}

function relationRow(input: RelateDocumentsInput): Omit<RelationRow, "version"> {
  const { fromId, kind, toId, extent = null, fromArticle = null, toArticle = null } = input;
  const known = { fromId, kind, toId, extent, fromArticle, toArticle };
  return {
    ...known,
    id: relationId(known),
    effectiveOn: input.effectiveOn ?? null,
    endsOn: input.endsOn ?? null,
    source: input.source?.trim() || "the document itself",
    certainty: "CERTAIN",
  };
}

type NewRelation = ReturnType<typeof relationRow>;

async function refusalOfCircle(context: RequestContext, { kind, fromId, toId }: NewRelation): Promise<Refusal | null> {
  if (!isResting(kind) || !(await leadsTo(context, toId, fromId))) return null;
  const message = "The other document already rests on this one, directly or through others; check which says it.";
  return refusal("CYCLE", "toId", message);
}

async function refusalOfEnded(
  context: RequestContext,
  { kind, effectiveOn }: NewRelation,
  { from, to }: { from: DocumentRow; to: DocumentRow },
): Promise<Refusal | null> {
  if (!isEnding(kind)) return null;
  const day = effectiveOn ?? actsFrom(from) ?? from.sortDay;
  const { state } = await findStatus(context, to, day);
  if (state !== "EXPIRED") return null;
  return refusal("ENDED", "toId", `By ${day} ${to.citation} has expired; there is nothing left to take from it.`);
}

async function refusalOfRepetition(context: RequestContext, { id }: NewRelation): Promise<Refusal | null> {
  if ((await context.em.findOne(RelationTable, { id })) === null) return null;
  return refusal("ALREADY_EXISTS", [], "This relation between these articles is recorded already.");
}
