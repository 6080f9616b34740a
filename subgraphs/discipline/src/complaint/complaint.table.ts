import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { COMPLAINT_MATTERS } from "./complaint-words.js";

/** A complaint about how somebody of a body behaved. */
export const ComplaintTable = defineEntity({
  name: "StaffComplaint",
  tableName: "staff_complaint",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** Organisations: whose staff it is about, and who handles it. */
    bodyId: p.text(),
    handlingBodyId: p.text(),
    /** The official it is about; null where nobody is named. */
    officialId: p.text().strictNullable(),
    /** The dossier of a one-stop shop in whose handling it happened; null where it was in none. */
    dossierCode: p.text().strictNullable(),
    /** The identity of whoever complained in person; null where an office wrote it down. */
    complainantId: p.text().strictNullable(),
    inspectorId: p.text().strictNullable(),
    matter: p.enum(COMPLAINT_MATTERS),
    summary: p.text(),
    receivedOn: p.text().$type<PlainDate>(),
    answeredOn: p.text().$type<PlainDate>().strictNullable(),
    /** 1 where it was found right, 0 where not; null before its answer. */
    isFounded: p.integer().strictNullable(),
    answer: p.text().strictNullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["bodyId", "receivedOn", "id"], name: "staff_complaint_body" },
    { properties: ["dossierCode"], name: "staff_complaint_dossier" },
  ],
});

export type ComplaintRow = RowOf<typeof ComplaintTable>;
