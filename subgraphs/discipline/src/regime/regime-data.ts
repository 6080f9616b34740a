import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { DisciplineForm, Regime, StaffKind } from "./discipline-words.js";

/** How sure what is said of a regime is: read in a text, in the press, or remembered. */
export type RegimeCertainty = "TEXT" | "PRESS" | "MEMORY";

/** What a decree provides for kinds of staff in a stretch of days: data, because decrees follow each other. */
export interface RegimeRule extends DatedRange {
  regime: Regime;
  staff: readonly StaffKind[];
  /** The canonical citation of the decree, and the article that lists the forms. */
  citation: string;
  formsArticle: string;
  formsCertainty: RegimeCertainty;
  /** Forms for those who lead or manage, and for all others. */
  forms: { leaders: readonly DisciplineForm[]; others: readonly DisciplineForm[] };
  /** The years after which an act can no longer be disciplined: by the mildest form, and by any other. */
  limitationYears: { reprimand: number; heavier: number };
  limitationArticle: string;
  limitationCertainty: RegimeCertainty;
}

const [IN_112, IN_172, IN_234] = [plainDate("2020-09-20"), plainDate("2025-07-01"), plainDate("2026-07-01")];
const CADRE_FORMS = ["REPRIMAND", "WARNING", "REMOVAL_FROM_OFFICE", "RECALL"] as const;
const PLAIN_FORMS = ["REPRIMAND", "WARNING", "DISMISSAL"] as const;
const LEADER_FORMS = ["REPRIMAND", "WARNING", "REMOVAL_FROM_OFFICE", "DISMISSAL"] as const;
const FIVE_AND_TEN = { reprimand: 5, heavier: 10 };

/** Everything known of the regimes since 20 September 2020; before that day nothing is. */
export const REGIME_RULES: readonly RegimeRule[] = [
  {
    ...{ regime: "DECREE_112_2020", staff: ["CADRE"], citation: "112/2020/NĐ-CP", validFrom: IN_112, validTo: IN_172 },
    ...{ formsArticle: "Art. 7.1", formsCertainty: "MEMORY", forms: { leaders: CADRE_FORMS, others: CADRE_FORMS } },
    ...{ limitationYears: FIVE_AND_TEN, limitationArticle: "52/2019/QH14, Art. 1.16", limitationCertainty: "MEMORY" },
  },
  {
    ...{ regime: "DECREE_112_2020", staff: ["CIVIL_SERVANT"], citation: "112/2020/NĐ-CP" },
    ...{ validFrom: IN_112, validTo: IN_172, formsArticle: "Art. 7.2 and 7.3", formsCertainty: "PRESS" },
    forms: {
      leaders: ["REPRIMAND", "WARNING", "DEMOTION", "REMOVAL_FROM_OFFICE", "DISMISSAL"],
      others: ["REPRIMAND", "WARNING", "SALARY_STEP_REDUCTION", "DISMISSAL"],
    },
    ...{ limitationYears: FIVE_AND_TEN, limitationArticle: "52/2019/QH14, Art. 1.16", limitationCertainty: "MEMORY" },
  },
  {
    ...{ regime: "DECREE_112_2020", staff: ["PUBLIC_EMPLOYEE"], citation: "112/2020/NĐ-CP" },
    ...{ validFrom: IN_112, validTo: IN_234, formsArticle: "Art. 15", formsCertainty: "TEXT" },
    forms: { leaders: LEADER_FORMS, others: PLAIN_FORMS },
    limitationYears: { reprimand: 2, heavier: 5 },
    ...{ limitationArticle: "52/2019/QH14, Art. 2.7", limitationCertainty: "MEMORY" },
  },
  {
    ...{ regime: "DECREE_172_2025", staff: ["CADRE"], citation: "172/2025/NĐ-CP", validFrom: IN_172, validTo: null },
    ...{
      formsArticle: "forms of cadres",
      formsCertainty: "PRESS",
      forms: { leaders: CADRE_FORMS, others: CADRE_FORMS },
    },
    ...{ limitationYears: FIVE_AND_TEN, limitationArticle: "limitation", limitationCertainty: "PRESS" },
  },
  {
    ...{ regime: "DECREE_172_2025", staff: ["CIVIL_SERVANT"], citation: "172/2025/NĐ-CP" },
    ...{ validFrom: IN_172, validTo: null, formsArticle: "forms of civil servants", formsCertainty: "PRESS" },
    forms: { leaders: LEADER_FORMS, others: PLAIN_FORMS },
    ...{ limitationYears: FIVE_AND_TEN, limitationArticle: "limitation", limitationCertainty: "PRESS" },
  },
  {
    ...{ regime: "DECREE_234_2026", staff: ["PUBLIC_EMPLOYEE"], citation: "234/2026/NĐ-CP" },
    ...{ validFrom: IN_234, validTo: null, formsArticle: "Art. 7", formsCertainty: "TEXT" },
    forms: { leaders: LEADER_FORMS, others: PLAIN_FORMS },
    ...{ limitationYears: FIVE_AND_TEN, limitationArticle: "Art. 5", limitationCertainty: "TEXT" },
  },
];
