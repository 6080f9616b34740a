import { issuerKey } from "@lienthong/kernel/domain/citation.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { ISSUER_KINDS, type IssuerKind, issuerKindOf, levelOf } from "../../competence/issuer-kind.js";
import { issuerOfNumber } from "../../competence/issuer-of-number.js";
import type { DocumentRecord } from "./document-layout.js";

export interface ImportedIssuer {
  issuerName: string;
  issuerKind: IssuerKind;
  issuerId: string | null;
  /** Whether the source did not name the issuer and the symbol of the number stands for it. */
  isInferred: boolean;
}

/** The issuer of a record: by name, or as far as the symbol of the number tells. */
export function readIssuer(read: DocumentRecord): ImportedIssuer {
  const named = read.value("issuer").replace(/[.;,]+$/, "");
  const { name, kind } =
    named === "" ? issuerOfNumber(read.value("number")) : { name: named, kind: issuerKindOf(named) };
  const issuerKind = ISSUER_KINDS.find((each) => each === read.value("issuerKind")) ?? kind;
  return {
    issuerName: name,
    issuerKind,
    issuerId: organisationId(read.value("issuerKey") || keyOfCentralBody(name, issuerKind)),
    isInferred: named === "",
  };
}

const organisationId = (key: string | null) => (key === null ? null : stableId("Organisation", key));

/** The natural key of a single central body is its folded name: `bo-noi-vu`. An abbreviation is no name. */
function keyOfCentralBody(name: string, kind: IssuerKind): string | null {
  if (levelOf(kind) !== "CENTRAL" || kind === "JOINT" || !name.includes(" ")) return null;
  return issuerKey(name).replaceAll(" ", "-");
}
