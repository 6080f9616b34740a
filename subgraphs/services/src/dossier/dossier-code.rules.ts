import { parseOrganisationCode } from "@lienthong/kernel/domain/organisation-code.js";
import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";

/**
 * The code of a dossier (mã số hồ sơ; 61/2018/NĐ-CP, Art. 26): `V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD-XXXX`. It is given once
 * and stays, also when the body whose code it holds is gone; so nothing is looked up by the body in it.
 */
export interface DossierCode {
  /** The identification code of the body that received it, as it was then. */
  bodyCode: string;
  receivedOn: PlainDate;
  /** Its number among the dossiers of the body and day, from 1. */
  number: number;
}

const FORM = /^([0-9A-Z.]+)-(\d{2})(\d{2})(\d{2})-(\d{4})$/;
// One-stop shops keep such codes since Decision 09/2015; no code is of another century.
const CENTURY = "20";
const ADVICE = "A code reads 000.00.19.H40-211007-0001: body, day of receipt, number of the day.";

/** The parts of a code, or what is wrong with it and how it reads. */
export function parseDossierCode(text: string): DossierCode | { problem: string } {
  const [, bodyCode = "", year = "", month = "", day = "", number = ""] = FORM.exec(text) ?? [];
  if (bodyCode === "") return { problem: `"${text}" is no code of a dossier. ${ADVICE}` };
  const body = parseOrganisationCode(bodyCode);
  if ("problem" in body) return { problem: `${body.problem} ${ADVICE}` };
  if (body.scheme !== "QCVN_102_2016") return { problem: `"${bodyCode}" runs from left to right. ${ADVICE}` };
  const receivedOn = parsePlainDate(`${CENTURY}${year}-${month}-${day}`);
  if (receivedOn === null) return { problem: `"${year}${month}${day}" is no day, written YYMMDD. ${ADVICE}` };
  if (number === "0000") return { problem: `Numbers begin with 0001. ${ADVICE}` };
  return { bodyCode, receivedOn, number: Number(number) };
}

/** The code that the parts make. Throws RangeError where they make none, such as a number over 9999. */
export function composeDossierCode({ bodyCode, receivedOn, number }: DossierCode): string {
  const code = `${prefixOfDay(bodyCode, receivedOn)}${String(number).padStart(4, "0")}`;
  const parsed = parseDossierCode(code);
  if ("problem" in parsed || parsed.receivedOn !== receivedOn) throw new RangeError(`${code} is no code of a dossier.`);
  return code;
}

/** What all codes of a body and day begin with. */
export function prefixOfDay(bodyCode: string, receivedOn: PlainDate): string {
  return `${bodyCode}-${receivedOn.slice(2).replaceAll("-", "")}-`;
}
