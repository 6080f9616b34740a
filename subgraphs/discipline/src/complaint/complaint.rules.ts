import { hasRole } from "@lienthong/kernel/domain/actor.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { mayHandle, type Reader, type RecordFacts } from "../access/record-access.rules.js";
import type { ComplaintState } from "./complaint-words.js";

export interface AnswerFacts {
  answeredOn: PlainDate | null;
  isFounded: number | null;
}

/** Where a complaint stands on a day, from its answer alone. */
export function stateOn({ answeredOn, isFounded }: AnswerFacts, on: PlainDate): ComplaintState {
  if (answeredOn === null || on < answeredOn) return "OPEN";
  return isFounded === 1 ? "FOUNDED" : "UNFOUNDED";
}

/** The code of a dossier (61/2018/NĐ-CP, Art. 26): the code of the body, the day, a number. */
const DOSSIER_CODE = /^[A-Z0-9.]{3,35}-\d{6}-\d{4,6}$/;

/** Why a text cannot be the code of a dossier; whether there is one the services subgraph knows alone. */
export function refusalToDossierCode(code: string | null): Refusal | null {
  if (code === null || DOSSIER_CODE.test(code)) return null;
  return refusal("BAD_CODE", "dossierCode", `"${code}" is no code of a dossier, such as 000.00.31.H40-230705-0001.`);
}

/** Why a complaint cannot be answered on a day; null when it can. */
export function refusalToAnswer(
  complaint: AnswerFacts & { receivedOn: PlainDate },
  answeredOn: PlainDate,
  today: PlainDate,
): Refusal | null {
  if (complaint.answeredOn !== null) {
    return refusal("ALREADY_DONE", "complaintId", `The complaint was answered on ${complaint.answeredOn}.`);
  }
  if (answeredOn < complaint.receivedOn) {
    return refusal(
      "BEFORE_START",
      "answeredOn",
      `It was received on ${complaint.receivedOn}; give a day from then on.`,
    );
  }
  return answeredOn > today ? refusal("INVALID_VALUE", "answeredOn", "Give a day that has come.") : null;
}

export interface ComplaintAccessRow {
  bodyId: string;
  handlingBodyId: string;
  complainantId: string | null;
  inspectorId: string | null;
}

/**
 * Who may see a complaint: whoever complained, the body that handles it, home affairs above, and its inspector. Not the
 * official it is about: what comes of it he or she sees in the case.
 */
export function accessFacts(row: ComplaintAccessRow): RecordFacts {
  return {
    official: null,
    complainant: row.complainantId,
    authorities: [row.handlingBodyId],
    managed: [row.bodyId, row.handlingBodyId],
    inspector: row.inspectorId,
  };
}

/** `accessFacts` as columns. */
export const ACCESS_COLUMNS = {
  official: null,
  complainant: "complainantId",
  authorities: ["handlingBodyId"],
  managed: ["bodyId", "handlingBodyId"],
  inspector: "inspectorId",
};

/** People complain themselves; offices that handle complaints, inspectors and home affairs write them down. */
export function mayReceive(reader: Reader, handlingBodyId: string): boolean {
  if (isComplainant(reader)) return true;
  if (mayHandle(reader, handlingBodyId)) return true;
  return hasRole(reader.actor, "INSPECTOR", "HOME_AFFAIRS") && reader.answersFor.has(handlingBodyId);
}

/** Whether the actor complains in person. */
export function isComplainant({ actor }: Reader): boolean {
  return actor.kind === "person" && hasRole(actor, "CITIZEN");
}
