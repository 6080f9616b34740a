import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CERTAINTIES } from "../document/certainty.js";
import { COMPETENCE_VERDICTS, type IssuerKindOrAny, type NormativeTypeOrAny } from "./competence.rules.js";

/** One rule on who may issue which type of normative document, and on which days of issue it decides. */
export const CompetenceTable = defineEntity({
  name: "IssuingCompetence",
  tableName: "issuing_competence",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    /** A kind of issuer, or ANY: a rule that names its issuer or type goes before one that does not. */
    issuerKind: p.text().$type<IssuerKindOrAny>(),
    type: p.text().$type<NormativeTypeOrAny>(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().strictNullable(),
    verdict: p.enum(COMPETENCE_VERDICTS),
    /** The law by its number, and its article. */
    law: p.text(),
    article: p.text().strictNullable(),
    source: p.text(),
    certainty: p.enum(CERTAINTIES),
  },
  indexes: [{ properties: ["issuerKind", "type", "validFrom"], name: "issuing_competence_issuer" }],
});

export type CompetenceRow = RowOf<typeof CompetenceTable>;
