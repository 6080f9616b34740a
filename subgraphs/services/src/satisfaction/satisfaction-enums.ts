import { enumOf } from "@lienthong/kernel/service/schema/enum.js";
import type { Indicator, PersonClass, SatisfactionClass } from "./satisfaction.rules.js";
import type { RatingWay } from "./satisfaction.table.js";

export const SatisfactionIndicator = enumOf<Indicator>(
  "SatisfactionIndicator",
  "The nine indicators of 01/2018/TT-VPCP, Art. 13, in their order; 1 to 4 and 7 rate persons, the others bodies.",
  {
    TOTAL_TIME: "1, the whole time against the regulation: 2 shorter, 1 as long, 0 longer.",
    TIME_OF_EACH_BODY: "2, the time of each body that took part, those that coordinate too: the same scores.",
    CONTACTS_TO_COMPLETE: "3, how often one had to come to complete the dossier: 2 never, 1 once, 0 more often.",
    BODIES_CONTACTED: "4, how many bodies one had to see: 2 none, 1 the one-stop shop alone, 0 more.",
    ONE_STOP_SHOP: "5, receiving, handling and giving results at the one-stop shop.",
    PUBLICITY: "6, procedures made public: 2 posted and online, 1 in one of these ways, 0 in none.",
    ATTITUDE: "7, the attitude of officials: 2 early and no complaint, 1 in time and none, 0 a complaint.",
    ANSWERS_TO_FEEDBACK: "8, answers to feedback and petitions: 2 all in time, 1 nine in ten, 0 fewer.",
    ONLINE_SERVICES: "9, progress and quality of online services.",
  },
);

export const SatisfactionClassEnum = enumOf<SatisfactionClass>(
  "SatisfactionClass",
  "How a body is classed by its points (01/2018/TT-VPCP, Art. 15).",
  {
    EXCELLENT: "15 points or more (xuất sắc).",
    GOOD: "12 to under 15 (tốt).",
    FAIR: "9 to under 12 (khá).",
    AVERAGE: "6 to under 9 (trung bình).",
    WEAK: "Under 6 (yếu).",
  },
);

export const PersonClassEnum = enumOf<PersonClass>(
  "SatisfactionPersonClass",
  "How far the officials of a body did their task, by the points of the indicators that rate persons.",
  {
    FULFILLED: "5 points or more: wholly.",
    PARTLY_FULFILLED: "3.5 to under 5: for 70 to under 100 per cent.",
    NOT_FULFILLED: "Under 3.5: for less than 70 per cent.",
  },
);

export const RatingWayEnum = enumOf<RatingWay>("SatisfactionRatingWay", "Who gave a rating.", {
  APPLICANT: "The person who registered the dossier, by himself or herself.",
  PAPER_FORM: "The applicant on paper, which the body wrote down.",
});
