import type { ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { recordParts } from "../../import/record-parts.js";
import {
  faultsOfOwners,
  faultsOfRepeats,
  type PartLine,
  readOwner,
  rowsByEdition,
} from "../../import/resolve-editions.js";
import { RowReader } from "../../import/row-reader.js";
import { SUBMISSION_METHODS, type SubmissionMethod } from "../channel-words.js";
import { PROCESSING_UNITS, type ProcessingTime, problemOfTime, readTime } from "../processing-time.rules.js";
import { storeChannels } from "../store-channels.js";
import { type ImportedFees, readFees } from "./read-fees.js";

interface ChannelLine extends PartLine, ImportedFees {
  method: SubmissionMethod;
  time: ProcessingTime;
  feeNote: string | null;
}

const OWNER = "code";

/** The ways of handing in, a row a time: one way may have several. */
export const channelsImport: ImportKind<ChannelLine> = {
  kind: "procedure-channels",
  description: "Ways of handing in a dossier: method, time, unit and fees; a way may have several times",
  required: [OWNER, "submission_method", "processing_time", "unit"],
  optional: ["description", "fee_count", "fees", "fee_description", "valid_from"],

  read(record) {
    const read = new RowReader(record);
    const owner = readOwner(read, OWNER);
    read.needed("submission_method", `Write one of: ${SUBMISSION_METHODS.join(", ")}.`);
    read.needed("unit", `Write one of: ${PROCESSING_UNITS.join(", ")}.`);
    const method = read.oneOf("submission_method", SUBMISSION_METHODS);
    const unit = read.oneOf("unit", PROCESSING_UNITS);
    const time = readTime(read.text("processing_time"), unit ?? "OTHER", read.words("description"));
    const problem = unit === null ? null : problemOfTime(time);
    if (problem !== null) {
      read.refuse("processing_time", "BAD_TIME", `Of this time: ${problem}.`, "Correct the time or its unit.");
    }
    const fees = readFees(read);
    return read.outcome(() => ({
      ...owner,
      method: method!,
      time,
      ...fees,
      feeNote: read.words("fee_description"),
    }));
  },

  async check(context, rows) {
    return [...(await faultsOfOwners(context, rows, OWNER)), ...faultsOfRepeats(rows, "submission_method")];
  },

  async write(context, rows, progress) {
    const lines = await rowsByEdition(context, rows);
    const lists = [...lines].map(([{ id }, times]) => ({ editionId: id, times }));
    const stored = await storeChannels(context, lists, progress);
    await recordParts(context, lines.keys(), stored.changed, "channels");
    return stored.counts;
  },

  notes(rows) {
    const count = (is: (line: ChannelLine) => boolean) => rows.filter(({ row }) => is(row)).length;
    const others = count(({ time }) => time.unit === "OTHER");
    const cutOff = count(({ fees, feeCount }) => fees.length < feeCount);
    return [
      ...(others > 0 ? [`${others} times are in OTHER: no deadline can be computed from them.`] : []),
      ...(cutOff > 0 ? [`${cutOff} times have more fees than the file lists: it is cut off there.`] : []),
    ];
  },
};
