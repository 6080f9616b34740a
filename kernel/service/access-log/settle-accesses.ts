import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import { typeOfId } from "../../domain/id.js";
import type { RequestContext } from "../context.js";
import type { AccessLog } from "./access-log.js";
import { fieldsAsked } from "./fields-asked.js";

/**
 * Writes what a request read of restricted records, then gives its result; at once where it read none. Rejects when it
 * could not be written: then the result must not leave.
 */
export function settleAccesses(
  log: AccessLog,
  schema: GraphQLSchema,
  document: DocumentNode,
  context: RequestContext,
  result: ExecutionResult,
): ExecutionResult | Promise<ExecutionResult> {
  const { accesses, actor, now, requestId } = context;
  if (accesses.size === 0) return result;
  const fields = fieldsAsked(schema, document);
  const rows = [...accesses].map(([recordId, authority]) => ({
    readAt: now.toISOString(),
    actorId: actor.id,
    actorKind: actor.kind,
    actingForId: actor.organisationId,
    authority,
    recordId,
    fields: fields.get(typeOfId(recordId) ?? "") ?? "",
    requestId,
  }));
  accesses.clear();
  return log.write(rows).then(() => result);
}
