import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { DossierTable } from "./dossier.table.js";
import { DOSSIER_ACTS } from "./dossier-words.js";

/** One act on a dossier, in the order of doing. Never changed by a command: the next one follows it. */
export const DossierActTable = defineEntity({
  name: "DossierAct",
  tableName: "dossier_act",
  properties: {
    dossierId: () => p.manyToOne(DossierTable).primary().mapToPk().joinColumn("dossierId").index(false),
    /** 1 for the first. */
    position: p.integer().primary(),
    kind: p.enum(DOSSIER_ACTS),
    actedOn: p.text().$type<PlainDate>(),
    /** The instant in UTC; null where only the day is known. */
    actedAt: p.text().strictNullable(),
    promisedOn: p.text().$type<PlainDate>().strictNullable(),
    /** In đồng. */
    amount: p.double().$type<number>().strictNullable(),
    reason: p.text().strictNullable(),
  },
});

export type DossierActRow = RowOf<typeof DossierActTable>;
