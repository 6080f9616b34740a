import { fullCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { faultsOfRepetition } from "@lienthong/kernel/service/import/faults-of-repetition.js";
import { fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { ofRestricted, storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { CERTAINTIES } from "@lienthong/kernel/service/schema/certainty.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { partnerIdOf } from "../../partner/import/partners-import.js";
import { database } from "../../tables.js";
import { refusalToGrant, refusalToTypes } from "../data-grant.rules.js";
import type { DataGrantRow } from "../data-grant.table.js";
import { columnOf, typesOf } from "../record-types.js";

type ImportedGrant = Omit<DataGrantRow, "version">;

/** What partners may read beside public data. */
export const dataGrantsImport: ImportKind<ImportedGrant> = {
  kind: "data-grants",
  description: "What restricted records partners may read, whose and by which document",
  required: ["key", "partner_key", "record_types", "citation", "certainty", "valid_from", "origin", "source"],
  optional: ["scope_key", "articles", "valid_to"],

  read(record) {
    const cells = cellsOf(record);
    const types = cells.text("record_types").split(/;\s*/);
    const citation = cells.text("citation");
    const refusals = [
      ["record_types", refusalToTypes(types)],
      ["citation", refusalToCitation(citation, "citation")],
    ] as const;
    for (const [column, bad] of refusals) if (bad) cells.fault(column, bad.code, bad.message, "Correct the cell.");
    return cells.rowOr({
      ...{ id: stableId("DataGrant", cells.text("key")), partnerId: partnerIdOf(cells.text("partner_key")) },
      ...{ recordTypes: columnOf(types), scopeId: cells.optionalBody("scope_key") },
      ...{ citation: fullCitation(citation) ?? "", articles: cells.optionalText("articles") },
      ...{ certainty: cells.word("certainty", CERTAINTIES) },
      ...{ validFrom: cells.day("valid_from"), validTo: cells.optionalDay("valid_to") },
      ...{ origin: cells.word("origin", ORIGINS), source: cells.text("source") },
    });
  },

  async check(context, rows) {
    const partners = await database(context).selectFrom("partner").selectAll().execute();
    const byId = new Map(partners.map((partner) => [partner.id, partner]));
    const ids = new Set(rows.map(({ row }) => row.id));
    const stored = await database(context).selectFrom("data_grant").selectAll().execute();
    const earlier: ImportedGrant[] = stored.filter(({ id }) => !ids.has(id));
    const faults = rows.flatMap(({ record, row }): RowFault[] => {
      const partner = byId.get(row.partnerId);
      if (partner === undefined) {
        return [fault(record, "partner_key", "UNKNOWN_KEY", "There is no such partner.", "Import partners first.")];
      }
      const others = earlier.filter(({ partnerId }) => partnerId === row.partnerId);
      earlier.push(row);
      const bad = refusalToGrant(withTypes(row), partner, others.map(withTypes));
      return bad ? [fault(record, COLUMNS[bad.field[0]!] ?? "key", bad.code, bad.message, "Correct the row.")] : [];
    });
    return [...faults, ...faultsOfRepetition(rows, "key", ({ id }) => id)];
  },

  async write(context, rows, progress) {
    const partners = await database(context).selectFrom("partner").select(["id", "organisationId"]).execute();
    const bodies = new Map(partners.map(({ id, organisationId }) => [id, organisationId]));
    return storeRecords(context, {
      ...{ table: "data_grant", rows: rows.map(({ row }) => row), ...ofRestricted("DataGrant"), progress },
      organisationOf: ({ partnerId }) => bodies.get(partnerId) ?? null,
    });
  },
};

const COLUMNS: Readonly<Record<string, string>> = {
  validFrom: "valid_from",
  validTo: "valid_to",
  partnerId: "partner_key",
};

const withTypes = (row: ImportedGrant) => ({ ...row, recordTypes: typesOf(row) });
