import { stableId } from "@lienthong/kernel/domain/id.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import type { AreaBook } from "../../area/import/area-book.js";
import { isSurer } from "../succession.rules.js";
import type { AreaSuccessionRow } from "../succession.table.js";
import { isFault, type ResolvedRow, resolveRow } from "./resolve-successions.js";
import type { SuccessionListRow } from "./succession-row.js";

export interface SuccessionPlan {
  rows: ResolvedRow[];
  /** Links on record that a surer row of the file does not confirm. */
  withdrawn: AreaSuccessionRow[];
  faults: RowFault[];
}

/** What the rows of a file say beside what is on record (`storedFrom`), and everything that stands against it. */
export function planSuccessions(
  book: AreaBook,
  storedFrom: ReadonlyMap<string, readonly AreaSuccessionRow[]>,
  reads: readonly ReadRow<SuccessionListRow>[],
): SuccessionPlan {
  const resolved = reads.map((read) => resolveRow(book, read));
  const rows = resolved.filter((each): each is ResolvedRow => !isFault(each));
  // A rejected row that names nothing here has nothing to reject.
  const faults = resolved.filter(
    (each, at): each is RowFault => isFault(each) && reads[at]!.row.outcome !== "REJECTED",
  );
  const plan: SuccessionPlan = { rows, withdrawn: [], faults };
  for (const [fromId, ofArea] of Map.groupBy(rows, ({ from }) => from.id)) {
    const stored = storedFrom.get(fromId) ?? [];
    const said = ofArea.filter(({ read }) => read.row.outcome !== "REJECTED");
    plan.withdrawn.push(...stored.filter((link) => isWithdrawn(link, ofArea)));
    const wrong = [...faultsOfRepeats(said), ...said.flatMap((row) => faultsOfRow(row, stored))];
    const lines = new Set(wrong.map(({ line }) => line));
    const sound = said.filter(({ read }) => !lines.has(read.record.line));
    const kept = stored.filter((link) => !plan.withdrawn.includes(link));
    plan.faults.push(...wrong, ...faultsOfExtents(sound, kept));
  }
  return plan;
}

/** The id of what is said of the way from one area to another, or to none. */
export const successionId = (fromId: string, toId: string | null) => stableId("AreaSuccession", fromId, toId ?? "none");

/** The id under which a row of the file is on record. */
export const idOf = ({ from, to }: ResolvedRow) => successionId(from.id, to?.id ?? null);

/** A link goes when a reviewer rejects it, or when surer rows speak of its area and none of them names it. */
function isWithdrawn(link: AreaSuccessionRow, ofArea: readonly ResolvedRow[]): boolean {
  if (link.outcome !== "SUCCESSOR") return false;
  const same = ofArea.find(({ to }) => to?.id === link.toId);
  if (same) return same.read.row.outcome === "REJECTED" && link.certainty !== "CERTAIN";
  return ofArea.some(({ read: { row } }) => row.outcome === "SUCCESSOR" && isSurer(row.certainty, link.certainty));
}

function faultsOfRepeats(rows: readonly ResolvedRow[]): RowFault[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (!seen.has(idOf(row))) {
      seen.add(idOf(row));
      return [];
    }
    const reason = "The file speaks of these two areas twice.";
    return [fault(row.read.record, "new_code", "REPEATED_ROW", reason, "Keep one of the rows.")];
  });
}

function faultsOfRow(
  { read: { record, row }, from, to, effectiveOn }: ResolvedRow,
  stored: readonly AreaSuccessionRow[],
) {
  const faults: RowFault[] = [];
  if (to?.id === from.id) {
    const fix = "Leave the row out: an area that goes on succeeds to nobody.";
    faults.push(fault(record, "new_code", "GOES_ON", "Both codes mean one area, which goes on.", fix));
  } else if (from.validTo !== effectiveOn && row.extent !== "PARTIAL") {
    const reason = `The old area ${from.validTo === null ? "has not ended" : `ended on ${from.validTo}`}.`;
    faults.push(
      fault(record, "old_code", "NOT_ENDED", reason, "Correct effective_on, or import the area's end first."),
    );
  }
  if (to !== null && (from.level === "PROVINCE") !== (to.level === "PROVINCE")) {
    const reason = `A ${from.level} does not pass on to a ${to.level}.`;
    faults.push(fault(record, "new_code", "WRONG_LEVEL", reason, "Correct one of the codes."));
  }
  return [...faults, ...faultsOfContradiction({ record, row }, to?.id ?? null, stored)];
}

/** A row may not contradict what is known more surely. */
function faultsOfContradiction(
  { record, row }: ReadRow<SuccessionListRow>,
  toId: string | null,
  stored: readonly AreaSuccessionRow[],
): RowFault[] {
  const surer = stored.filter((link) => link.outcome === "SUCCESSOR" && isSurer(link.certainty, row.certainty));
  if (surer.length === 0 || row.outcome === "UNKNOWN") return [];
  const same = surer.find((link) => link.toId === toId);
  if (same?.extent === row.extent) return [];
  const column = same ? "extent" : "new_code";
  const reason = `A surer source (${surer[0]!.source}) says otherwise of this area.`;
  return [fault(record, column, "CONTRADICTS_SURER", reason, "Leave the row out, or name a source that is as sure.")];
}

/** The whole of an area goes to one successor alone; and where none follows, there is no successor. */
function faultsOfExtents(rows: readonly ResolvedRow[], stored: readonly AreaSuccessionRow[]): RowFault[] {
  const ofFile = new Set(rows.map(idOf));
  const kept = stored.filter(({ id }) => !ofFile.has(id));
  const said = [...rows.map(({ read }) => read.row), ...kept].filter(({ outcome }) => outcome !== "CANDIDATE");
  const successors = said.filter(({ outcome }) => outcome === "SUCCESSOR");
  const hasNone = said.some(({ outcome }) => outcome === "NONE");
  const isWhole = successors.some(({ extent }) => extent === "FULL");
  return rows.flatMap(({ read: { record, row } }) => {
    if (row.outcome === "SUCCESSOR" && isWhole && successors.length > 1) {
      const reason = `The whole of the area goes to one successor, yet ${successors.length} are named.`;
      return [fault(record, "extent", "FULL_AND_MORE", reason, "Write PARTIAL for each, or leave the wrong ones out.")];
    }
    if (hasNone && successors.length > 0) {
      const reason = "A successor is named, and it is said that there is none.";
      return [fault(record, "outcome", "NONE_AND_SUCCESSOR", reason, "Keep what is right.")];
    }
    return [];
  });
}
