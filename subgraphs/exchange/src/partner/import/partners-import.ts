import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { faultsOfRepetition } from "@lienthong/kernel/service/import/faults-of-repetition.js";
import { fault, type ImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { ofRestricted, storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { refusalToClientId } from "../partner.rules.js";
import type { PartnerRow } from "../partner.table.js";

type ImportedPartner = Omit<PartnerRow, "version" | "standingChanges" | "validTo">;

/** The id that the key of a partner always gives. */
export const partnerIdOf = (key: string): string => stableId("Partner", key);

/** Systems that follow the graph. */
export const partnersImport: ImportKind<ImportedPartner> = {
  kind: "partners",
  description: "Systems that follow the graph, with the body to which each belongs",
  required: ["key", "name", "client_id", "contact_office", "valid_from", "origin", "source"],
  optional: ["organisation_key"],

  read(record) {
    const cells = cellsOf(record);
    const clientId = cells.text("client_id");
    const bad = refusalToClientId(clientId);
    if (bad !== null) cells.fault("client_id", bad.code, bad.message, "Correct the client id.");
    return cells.rowOr({
      ...{ id: partnerIdOf(cells.text("key")), name: cells.text("name"), clientId },
      ...{ organisationId: cells.optionalBody("organisation_key"), contactOffice: cells.text("contact_office") },
      ...{ validFrom: cells.day("valid_from"), origin: cells.word("origin", ORIGINS), source: cells.text("source") },
    });
  },

  async check({ em }, rows) {
    const stored = await em
      .getKysely<{ partner: PartnerRow }>()
      .selectFrom("partner")
      .select(["id", "clientId"])
      .execute();
    const ownerOf = new Map(stored.map(({ clientId, id }) => [clientId, id]));
    const taken = rows.filter(({ row }) => (ownerOf.get(row.clientId) ?? row.id) !== row.id);
    return [
      ...faultsOfRepetition(rows, "key", ({ id }) => id),
      ...faultsOfRepetition(rows, "client_id", ({ clientId }) => clientId),
      ...taken.map(({ record }) =>
        fault(record, "client_id", "ALREADY_EXISTS", "Another partner has this client id.", "Correct one of them."),
      ),
    ];
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      ...{ table: "partner", rows: rows.map(({ row }) => row), ...ofRestricted("Partner"), progress },
      organisationOf: ({ organisationId }) => organisationId,
    }),
};
