import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { isReadable } from "../access/readable-rows.js";
import { readerOf } from "../access/reader.js";
import { ACCESS_COLUMNS } from "../case/case-step.rules.js";
import { database } from "../tables.js";
import type { StaffComplaintOutcomes } from "./complaint-outcomes.type.js";
import { readableComplaints } from "./find-complaints.js";

/** What became of complaints, counted over those that the actor may read and the cases that he or she may read. */
export async function findComplaintOutcomes(
  context: RequestContext,
  onDossier: boolean | null,
  bodyId: string | null,
): Promise<StaffComplaintOutcomes> {
  const reader = await readerOf(context);
  const readable = await readableComplaints(context, onDossier);
  const complaints = bodyId === null ? readable : readable.where("bodyId", "=", bodyId);
  const cases = database(context)
    .selectFrom("discipline_case")
    .select("discipline_case.complaintId")
    .where("complaintId", "is not", null)
    .where(isReadable(reader, ACCESS_COLUMNS));
  const decided = cases.where("discipline_case.id", "in", (eb) =>
    eb.selectFrom("discipline_decision").select("caseId").where("cancelledOn", "is", null),
  );
  const count = async (query: typeof complaints) => {
    const { number } = await query
      .clearSelect()
      .select(({ fn }) => fn.countAll().as("number"))
      .executeTakeFirstOrThrow();
    return Number(number);
  };
  return {
    complaints: await count(complaints),
    founded: await count(complaints.where("isFounded", "=", 1)),
    ledToCase: await count(complaints.where("staff_complaint.id", "in", cases.$castTo<string>() as never)),
    ledToDecision: await count(complaints.where("staff_complaint.id", "in", decided.$castTo<string>() as never)),
  };
}
