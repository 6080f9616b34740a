import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { commandSubgraph } from "./ask-subgraph.js";

export const PROCEDURE_CODE = "9.000001";
export const PROCEDURE = stableId("Procedure", PROCEDURE_CODE);
const SINCE = "2021-01-04";

/** Publishes a procedure, SYNTHETIC, and has bodies carry it out. Throws when that is refused. */
export async function assignToBodies(services: Subgraph, bodyIds: readonly string[]): Promise<void> {
  const decision = { number: "1/QĐ-UBND", decidedOn: SINCE };
  const published = await commandSubgraph(services, "publishProcedure", "PublishProcedureInput", {
    ...{ code: PROCEDURE_CODE, name: "Thủ tục giả định (SYNTHETIC)", field: "Hộ tịch", kind: "STANDARD" },
    ...{ levels: ["COMMUNE"], onlineKind: "FULL", effectiveOn: SINCE, decision },
    promulgator: { name: "UBND tỉnh" },
    channels: [{ method: "DIRECT", times: [{ amount: 5, unit: "WORKING_DAY" }] }],
  });
  if (published !== null) throw new Error(`The procedure was refused: ${published}`);
  for (const organisationId of bodyIds) {
    const assignment = { procedureId: PROCEDURE, organisationId, assignedFrom: SINCE, decision };
    const assigned = await commandSubgraph(services, "assignProcedure", "AssignProcedureInput", assignment);
    if (assigned !== null) throw new Error(`The assignment was refused: ${assigned}`);
  }
}
