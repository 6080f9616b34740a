import { PROCESSING_UNITS, problemOfTime, readTime } from "../../channel/processing-time.rules.js";
import type { RowReader } from "../../import/row-reader.js";
import { procedureOfCase } from "../procedure-code.rules.js";
import type { ImportedCase } from "./procedure-line.js";

const FIX = "Write code, colon, number, space and unit, several with ; between: 1.000080.01:12 WORKING_DAY.";

/** The cases of a procedure with their times (`1.000080.01:12 WORKING_DAY;…`); null where the row names none. */
export function readCases(read: RowReader, procedureCode: string): ImportedCase[] | null {
  const texts = read
    .text("cases")
    .split(";")
    .map((each) => each.trim());
  // The portal repeats some cases word for word.
  const cases = [...new Set(texts)].filter((text) => text !== "").map((text) => readCase(read, text, procedureCode));
  const repeated = cases.find((each, at) => cases.findIndex((other) => other?.code === each?.code) !== at);
  if (repeated) {
    read.refuse("cases", "CASE_TWICE", `${repeated.code} has two times.`, "Leave the one that holds.");
  }
  return cases.length === 0 ? null : cases.filter((each) => each !== null);
}

function readCase(read: RowReader, text: string, procedureCode: string): ImportedCase | null {
  const [, code = "", amount = "", word = ""] = /^([^:]+):\s*(\S+)\s+(\S+)$/.exec(text) ?? [];
  const unit = PROCESSING_UNITS.find((each) => each === word);
  if (unit === undefined) {
    read.refuse("cases", "BAD_CASE", `"${text}" is no case with its time.`, FIX);
    return null;
  }
  if (procedureOfCase(code) !== procedureCode) {
    read.refuse("cases", "CASE_OF_ANOTHER", `${code} is no case of ${procedureCode}.`, FIX);
  }
  const time = readTime(amount, unit, null);
  const problem = problemOfTime(time);
  if (problem !== null) read.refuse("cases", "BAD_TIME", `Of ${code}: ${problem}.`, "Correct the time.");
  return { code, ...time };
}
