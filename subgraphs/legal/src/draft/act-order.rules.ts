import type { IssuerKind } from "../competence/issuer-kind.js";
import type { ActKind, DraftStep } from "./draft-step.rules.js";

/** What decides which acts may follow. */
export interface OrderFacts {
  issuerKind: IssuerKind;
  isSimplified: boolean;
}

export interface ActRule {
  /** The steps on which the act may follow. */
  from(draft: OrderFacts, isFit: boolean): readonly DraftStep[];
  advice: string;
}

const COUNCILS: readonly IssuerKind[] = ["PROVINCE_COUNCIL", "DISTRICT_COUNCIL", "COMMUNE_COUNCIL"];
/** The steps of a draft that is neither issued nor withdrawn. */
export const UNDER_WAY: readonly DraftStep[] = [
  "DRAFTING",
  "COMMENTS_OPEN",
  "COMMENTS_CLOSED",
  "APPRAISAL_REQUESTED",
  "APPRAISED",
  "MEMBERS_OPINIONS",
  "SUBMITTED_TO_COUNCIL",
];

/** The order of steps (80/2015/QH13, Arts. 119 to 132; since 1 April 2025 78/2025/NĐ-CP, read in a province's process). */
export const ACTS: Readonly<Record<ActKind, ActRule>> = {
  COMMENTS_OPENED: {
    from: () => ["DRAFTING", "COMMENTS_CLOSED", "APPRAISED", "MEMBERS_OPINIONS"],
    advice: "Comments open before an appraisal is asked for, or again until the draft is submitted or issued.",
  },
  COMMENTS_CLOSED: {
    from: () => ["COMMENTS_OPEN"],
    advice: "Only open comments can be closed; after their last day they are closed by themselves.",
  },
  APPRAISAL_REQUESTED: {
    // Under the simplified procedure comments may be left out (80/2015/QH13, Art. 148.2).
    from: ({ isSimplified }, isFit) => [
      "COMMENTS_CLOSED",
      ...(isSimplified ? (["DRAFTING"] as const) : []),
      ...(isFit ? [] : (["APPRAISED"] as const)),
    ],
    advice: "Ask for the appraisal after the last day of comments; again only where it found the draft not fit.",
  },
  APPRAISED: {
    from: () => ["APPRAISAL_REQUESTED"],
    advice: "The drafting body asks for the appraisal first.",
  },
  OPINIONS_BEGUN: {
    from: (_, isFit) => (isFit ? ["APPRAISED"] : []),
    advice: "Members give their opinions on a draft whose appraisal found it fit.",
  },
  SUBMITTED_TO_COUNCIL: {
    from: () => ["MEMBERS_OPINIONS"],
    advice: "It goes to the Council after the members' opinions.",
  },
  ISSUED: {
    from: (draft, isFit) => (isFit ? issuableFrom(draft) : []),
    advice:
      "It is issued after an appraisal that found it fit, the members' opinions and, for a Council, its submission.",
  },
  WITHDRAWN: {
    from: () => UNDER_WAY,
    advice: "What has been issued or withdrawn is not withdrawn again.",
  },
};

function issuableFrom(draft: OrderFacts): readonly DraftStep[] {
  if (goesToCouncil(draft)) return ["SUBMITTED_TO_COUNCIL"];
  // A chairman issues in his or her own right (87/2025/QH15): the members need not be asked.
  return draft.issuerKind === "PROVINCE_CHAIRMAN" ? ["APPRAISED", "MEMBERS_OPINIONS"] : ["MEMBERS_OPINIONS"];
}

/** Whether the draft goes to a People's Council in the end. */
export function goesToCouncil({ issuerKind }: Pick<OrderFacts, "issuerKind">): boolean {
  return COUNCILS.includes(issuerKind);
}
