import { newId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordRestrictedChange } from "@lienthong/kernel/service/event/record-restricted-change.js";
import { readerOf } from "../access/reader.js";
import { mayHandle } from "../access/record-access.rules.js";
import { findComplaint } from "../complaint/find-complaints.js";
import { findDutyInspection } from "../duty-inspection/find-duty-inspections.js";
import { notYours, refusalToId, unknownRecord } from "../refusals.js";
import { regimeOn } from "../regime/regime.rules.js";
import { type CaseRow, CaseTable } from "./case.table.js";
import { handlingDueOn } from "./case-clock.rules.js";
import { refusalToDay } from "./case-step.rules.js";
import { findCase } from "./find-cases.js";
import { putAct, refusalToNewAct } from "./new-act.js";
import type { OpenDisciplineCaseInput } from "./open-discipline-case.input.js";

/** Opens the discipline of an official under the regime of the day. */
export function openDisciplineCase(
  context: RequestContext,
  input: OpenDisciplineCaseInput,
): Promise<CommandResult<CaseRow>> {
  const act = (inside: RequestContext) => open(inside, input);
  return runCommand(context, { name: "openDisciplineCase", input, act, read: findCase });
}

async function open(context: RequestContext, input: OpenDisciplineCaseInput) {
  const { em, today, now } = context;
  const { official, decidingBody, staffKind, discoveredOn, complaintId = null, inspectionId = null } = input;
  if (!mayHandle(await readerOf(context), decidingBody, official)) {
    return [notYours("decidingBody", "the personnel office or the head of the body that decides")];
  }

  const regime = regimeOn(staffKind, today)!.regime;
  const refused = (await refusalToOrigin(context, input)) ?? refusalToInput(context, input);
  if (refused !== null) return [refused];

  const row = em.create(CaseTable, {
    ...{ id: newId("DisciplineCase", now.getTime()), officialId: official, staffKind, regime },
    ...{ isLeader: input.isLeader ? 1 : 0, isHead: input.isHead ? 1 : 0, isComplex: input.isComplex ? 1 : 0 },
    ...{ placeBodyId: input.placeBody, employerBodyId: input.employer, decidingBodyId: decidingBody },
    ...{ inspectorId: input.inspector ?? null, complaintId, inspectionId, discoveredOn, openedOn: today },
    handlingDueOn: handlingDueOn({ discoveredOn, isComplex: input.isComplex, stops: [] }),
    ...{ partyDecisionNumber: null, partyDecidedOn: null, partyCancelledOn: null, reviewedOn: null },
    ...{ councilMetOn: null, recommendedOn: null, recommendedForm: null, decidedOn: null },
    ...{ closedOn: null, closingReason: null, actCount: input.acts.length, stopCount: 0, decisionCount: 0 },
    ...{ origin: "SOURCE", source: "openDisciplineCase" },
  });
  em.persist(row);
  await em.flush();
  for (const [at, act] of input.acts.entries()) putAct(context, row, act, at + 1);
  recordRestrictedChange(context, "DisciplineCaseOpened", { id: row.id, organisationId: decidingBody }, [
    "officialId",
    "acts",
  ]);
  return row.id;
}

/** What a case is said to have come out of must be known to whoever opens it. */
async function refusalToOrigin(
  context: RequestContext,
  { complaintId, inspectionId }: OpenDisciplineCaseInput,
): Promise<Refusal | null> {
  if (complaintId != null && !(await findComplaint(context, complaintId))) return unknownRecord("complaintId");
  if (inspectionId != null && !(await findDutyInspection(context, inspectionId))) return unknownRecord("inspectionId");
  return null;
}

function refusalToInput({ today }: RequestContext, input: OpenDisciplineCaseInput): Refusal | null {
  if (input.acts.length === 0) return refusal("MISSING_VALUE", "acts", "Say what was done: at least one act.");
  if (input.isHead && !input.isLeader) {
    return refusal("INVALID_VALUE", "isLeader", "Whoever heads a body leads: say so.");
  }
  const facts = { ...input, isLeader: input.isLeader ? 1 : 0, openedOn: today };
  const ofActs = input.acts.map((act, at) => refusalToNewAct(facts, act, [], ["acts", String(at)]));
  return (
    refusalToId("Official", input.official, "official") ??
    refusalToId("Organisation", input.placeBody, "placeBody") ??
    refusalToId("Organisation", input.employer, "employer") ??
    refusalToId("Organisation", input.decidingBody, "decidingBody") ??
    refusalToDay(input.discoveredOn, input.discoveredOn, today, "discoveredOn") ??
    ofActs.find((each) => each !== null) ??
    null
  );
}
