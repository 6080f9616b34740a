import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { isIdOf } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { IssuerKind } from "../competence/issuer-kind.js";
import { goesToCouncil } from "./act-order.rules.js";
import type { DraftType } from "./draft-type.js";
import { regimeOn } from "./drafting-regime.rules.js";

export interface Proposal {
  title: string;
  type: DraftType;
  issuer: string;
  issuerName: string;
  issuerKind: IssuerKind;
  draftingBody: string;
  committee: string;
  proposedOn: PlainDate;
  dueOn: PlainDate | null;
}

/** Why a draft cannot be proposed like this; none when it can. */
export function refusalsToProposal(proposal: Proposal, today: PlainDate): Refusal[] {
  const found = [
    refusalToText(proposal.title, "title", LONGEST_TITLE),
    refusalToText(proposal.issuerName, "issuerName", LONGEST_TITLE),
    ...(["issuer", "draftingBody", "committee"] as const).map((field) => refusalToBody(proposal[field], field)),
    refusalToIssuer(proposal),
    ...refusalsToDays(proposal, today),
  ];
  return found.filter((each) => each !== null);
}

function refusalToBody(id: string, field: string): Refusal | null {
  if (isIdOf("Organisation", id)) return null;
  return refusal("INVALID_VALUE", field, "This is not the id of a body; take it from the bodies of the graph.");
}

/** Councils issue resolutions; committees and chairmen decisions (80/2015/QH13, Art. 4; 87/2025/QH15). */
function refusalToIssuer({ type, issuerKind }: Proposal): Refusal | null {
  if (!/^(PROVINCE|DISTRICT|COMMUNE)_/.test(issuerKind)) {
    const message = "The name is of no People's Council, People's Committee or Chairman of a province or below.";
    return refusal("WRONG_KIND", "issuerName", `${message} Write it as it is printed: «UBND tỉnh Ninh Bình».`);
  }
  if (goesToCouncil({ issuerKind }) === (type === "RESOLUTION")) return null;
  return refusal("WRONG_KIND", "type", "A Council issues resolutions; a Committee or its Chairman issues decisions.");
}

function refusalsToDays({ proposedOn, dueOn }: Proposal, today: PlainDate): (Refusal | null)[] {
  const ahead = refusal("INVALID_VALUE", "on", `${proposedOn} lies ahead; give the day on which it was proposed.`);
  const tooOld = refusal("INVALID_VALUE", "on", "Drafts begun before 1 July 2016 followed laws not recorded here.");
  const dueBefore = refusal("BEFORE_START", "dueOn", `It was proposed on ${proposedOn}; it cannot be due before.`);
  return [
    proposedOn > today ? ahead : null,
    regimeOn(proposedOn) === null ? tooOld : null,
    dueOn !== null && dueOn < proposedOn ? dueBefore : null,
  ];
}
