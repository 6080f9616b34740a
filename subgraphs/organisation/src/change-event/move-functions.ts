import { newId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { FunctionHoldingTable, PublicFunctionTable } from "../function/function.table.js";
import { RECORDED_HERE } from "../organisation/add-organisation.js";
import type { Decision } from "../organisation/decision.rules.js";
import { raiseVersion } from "../organisation/raise-version.js";

export interface FunctionMoves {
  effectiveOn: PlainDate;
  decision: Decision;
  changeEventId: string;
  moves: readonly { functionId: string; toId: string }[];
}

/** Ends the holdings of functions and begins new ones, in the unit of work of the change. */
export async function moveFunctions(context: RequestContext, change: FunctionMoves): Promise<void> {
  const { effectiveOn, decision, changeEventId, moves } = change;
  const { em } = context;
  for (const { functionId, toId } of moves) {
    const moved = await em.findOneOrFail(PublicFunctionTable, functionId);
    const version = await raiseVersion(context, "public_function", moved);
    const stillHeld = { $or: [{ validTo: null }, { validTo: { $gt: effectiveOn } }] };
    const until = { functionId, validFrom: { $lt: effectiveOn }, ...stillHeld };
    const holding = await em.findOneOrFail(FunctionHoldingTable, until);
    em.create(FunctionHoldingTable, {
      ...{ id: newId("FunctionHolding", context.now.getTime()), functionId, organisationId: toId },
      ...{
        validFrom: effectiveOn,
        validTo: holding.validTo,
        changeEventId,
        certainty: "CERTAIN",
        source: RECORDED_HERE,
      },
      ...{ decisionNumber: decision.number, decidedOn: decision.decidedOn, decisionIssuerId: decision.issuerId },
    });
    holding.validTo = effectiveOn;
    const type = "PublicFunctionMoved";
    const happening = { type, subjectId: functionId, subjectVersion: version, changedFields: ["holder"] };
    recordEvent(context, { ...happening, organisationId: toId });
  }
}
