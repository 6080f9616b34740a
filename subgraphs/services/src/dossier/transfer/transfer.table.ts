import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { ProcedureTable } from "../../procedure/procedure.table.js";
import { DossierTable } from "../dossier.table.js";

/** That the open dossiers of a body pass to another. Never changed. */
export const TransferTable = defineEntity({
  name: "DossierTransfer",
  tableName: "dossier_transfer",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** Organisations of another subgraph. */
    fromBodyId: p.text(),
    toBodyId: p.text(),
    effectiveOn: p.text().$type<PlainDate>(),
    /** How the decision is cited. */
    decisionCitation: p.text(),
    /** 1 where dossiers of all procedures pass, 0 where only those named do. */
    ofAll: p.integer(),
    source: p.text(),
  },
  indexes: [
    { properties: ["fromBodyId", "effectiveOn"], name: "dossier_transfer_from" },
    { properties: ["toBodyId", "effectiveOn"], name: "dossier_transfer_to" },
  ],
});

/** A procedure whose dossiers pass. */
export const TransferProcedureTable = defineEntity({
  name: "DossierTransferProcedure",
  tableName: "dossier_transfer_procedure",
  properties: {
    transferId: () => p.manyToOne(TransferTable).primary().mapToPk().joinColumn("transferId").index(false),
    procedureId: () => p.manyToOne(ProcedureTable).primary().mapToPk().joinColumn("procedureId").index(false),
  },
});

/** A body that had to finish a dossier after the one that received it, and since when. */
export const ResponsibilityTable = defineEntity({
  name: "DossierResponsibility",
  tableName: "dossier_responsibility",
  properties: {
    dossierId: () => p.manyToOne(DossierTable).primary().mapToPk().joinColumn("dossierId").index(false),
    /** 1 for the first body after the one that received it. */
    position: p.integer().primary(),
    bodyId: p.text(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    transferId: () => p.manyToOne(TransferTable).mapToPk().joinColumn("transferId").index(false),
  },
  indexes: [{ properties: ["transferId", "dossierId"], name: "dossier_responsibility_transfer" }],
});

export type TransferRow = RowOf<typeof TransferTable>;
export type TransferProcedureRow = RowOf<typeof TransferProcedureTable>;
export type ResponsibilityRow = RowOf<typeof ResponsibilityTable>;
