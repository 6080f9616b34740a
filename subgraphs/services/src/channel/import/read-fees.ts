import type { RowReader } from "../../import/row-reader.js";
import { FEE_KINDS, type FeeKind } from "../channel-words.js";

export interface ImportedFee {
  kind: FeeKind;
  amount: number | null;
}

export interface ImportedFees {
  fees: ImportedFee[];
  /** How many the source counts. */
  feeCount: number;
}

/** The portal's files cut long lists of fees off after so many characters, in the middle of an amount if need be. */
const CUT_OFF_AT = 200;
const LARGEST = 2_000_000_000;

/** The fees of a row (`FEE=50000; SERVICE_FEE=None`), without one that may have been cut off. */
export function readFees(read: RowReader): ImportedFees {
  const text = read.text("fees");
  const items = text.split(";").map((each) => each.trim());
  const listed = items.filter((each) => each !== "");
  const feeCount = read.count("fee_count") ?? listed.length;
  const isCutOff = text.length >= CUT_OFF_AT;
  if (isCutOff) listed.pop();
  if (listed.length > feeCount || (!isCutOff && listed.length < feeCount)) {
    const reason = `${listed.length} fees are listed and ${feeCount} are counted.`;
    read.refuse("fees", "FEE_COUNT", reason, "Correct the list or the count.");
  }
  return { fees: listed.map((item) => readFee(read, item)).filter((fee) => fee !== null), feeCount };
}

function readFee(read: RowReader, item: string): ImportedFee | null {
  const [word = "", amount = ""] = item.split("=");
  const kind = FEE_KINDS.find((each) => each === word);
  const isAmount = amount === "None" || (/^\d{1,10}$/.test(amount) && Number(amount) <= LARGEST);
  if (kind !== undefined && isAmount) return { kind, amount: amount === "None" ? null : Number(amount) };
  const fix = `Write ${FEE_KINDS.join(", ")}, = and đồng without dots, or None: FEE=50000; SERVICE_FEE=None.`;
  read.refuse("fees", "BAD_FEE", `"${item}" is no fee.`, fix);
  return null;
}
