import path from "node:path";
import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { type PlainDate, parsePlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { readCsv } from "@lienthong/kernel/service/import/read-csv.js";
import { database } from "../../tables.js";

/** A body to which made-up dossiers come. */
export interface SyntheticBody {
  bodyId: string;
  /** The code out of which dossier codes are made; made up too, except for its first level. */
  code: string;
  /** How many come to it, set against the others. */
  weight: number;
  /** Where their matters may lie. */
  places: readonly SyntheticPlace[];
  /** What it carries out, and when. */
  executions: readonly (DatedRange & { procedureCode: string; field: string })[];
}

/** A commune with the areas above it, on the days on which they were so. */
export interface SyntheticPlace extends DatedRange {
  communeId: string;
  districtId: string | null;
  provinceId: string;
}

const areaId = (text: string) => stableId("AdministrativeArea", ...text.split("/"));

/** The bodies of the seed to which made-up dossiers come, with what each carries out by what is stored. */
export async function readSyntheticWorld(context: RequestContext, folder: string): Promise<SyntheticBody[]> {
  const places = await readPlaces(path.join(folder, "synthetic-places.csv"));
  const executions = Map.groupBy(await findExecutions(context), ({ organisationId }) => organisationId);
  const records = await readCsv(path.join(folder, "synthetic-bodies.csv"), ["body", "code", "area", "weight"]);
  return records.map(({ values: { body = "", code = "", area = "", weight } }) => {
    const bodyId = stableId("Organisation", body);
    const of = areaId(area);
    const own = places.filter((place) => [place.communeId, place.districtId, place.provinceId].includes(of));
    return { bodyId, code, weight: Number(weight), places: own, executions: executions.get(bodyId) ?? [] };
  });
}

async function readPlaces(file: string): Promise<SyntheticPlace[]> {
  const records = await readCsv(file, ["commune", "district", "province", "valid_from", "valid_to"]);
  return records.map(({ values: { commune = "", district = "", province = "", valid_from = "", valid_to = "" } }) => ({
    communeId: areaId(commune),
    districtId: district === "" ? null : areaId(district),
    provinceId: areaId(province),
    validFrom: plainDate(valid_from),
    validTo: parsePlainDate(valid_to),
  }));
}

async function findExecutions(context: RequestContext) {
  const rows = await database(context)
    .selectFrom("service_at_organisation as execution")
    .innerJoin("procedure", "procedure.id", "execution.procedureId")
    .innerJoin("procedure_edition as edition", "edition.procedureId", "procedure.id")
    .select(["execution.organisationId", "execution.validFrom", "execution.validTo", "procedure.code", "edition.field"])
    .orderBy("procedure.code")
    .orderBy("execution.validFrom")
    .orderBy("edition.validFrom")
    .execute();
  const once = new Map(rows.map((row) => [`${row.organisationId} ${row.code} ${row.validFrom}`, row]));
  return [...once.values()].map(({ code, ...row }) => ({ ...row, procedureCode: code, field: row.field ?? "" }));
}

/** The part of a list that holds on a day. */
export const holdingOn = <D extends DatedRange>(list: readonly D[], day: PlainDate): D[] =>
  list.filter((each) => holdsOn(each, day));
