import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { APPLICANT_KINDS } from "./applicant.rules.js";
import { DossierTable } from "./dossier.table.js";

/** Who applied. Only persons made up for demonstration stand here: this installation keeps no real ones. */
export const ApplicantTable = defineEntity({
  name: "DossierApplicant",
  tableName: "dossier_applicant",
  properties: {
    dossierId: () => p.manyToOne(DossierTable).primary().mapToPk().joinColumn("dossierId").index(false),
    kind: p.enum(APPLICANT_KINDS),
    name: p.text(),
    origin: p.enum(["SYNTHETIC"] as const),
  },
});

export type ApplicantRow = RowOf<typeof ApplicantTable>;
