import { openSystem } from "@lienthong/deploy/open-system.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { fillStatistics, importLines, KEYS, NAMED } from "../statistics/fill-statistics.js";

const COMMITTEE = "bench-committee";
const CASES = 2_000;

/** The body under which the ranked bodies stand. */
export const RANKED_UNDER = stableId("Organisation", COMMITTEE);

/** Makes an installation in a folder: 250 bodies under one committee, so many dossiers, 2 000 cases, all SYNTHETIC. */
export async function fillRanking(dataFolder: string, dossiers: number): Promise<void> {
  await fillStatistics(dataFolder, dossiers);
  const system = await openSystem(readSettings(0, { DATA_DIR: dataFolder, LOG_LEVEL: "warn" }), silentLog);
  try {
    const of = (name: string) => system.subgraphs.find((subgraph) => subgraph.name === name)!;
    await importLines(of("organisation"), "organisations", bodyLines(), dataFolder);
    await importLines(of("discipline"), "discipline-cases", caseLines(), dataFolder);
  } finally {
    await system.close();
  }
}

/** The bodies as they are, now under a committee. */
function bodyLines(): string[] {
  const columns = "key,name,kind,level,parent,valid_from,valid_to,certainty,source";
  const committee = `${COMMITTEE},Ủy ban nhân dân tỉnh giả định (SYNTHETIC),COMMITTEE,PROVINCE,,2021-01-04,,INFERRED,bench`;
  const line = (key: string) =>
    `${key},${NAMED} ${key} (SYNTHETIC),COMMITTEE,COMMUNE,${COMMITTEE},2021-01-04,,INFERRED,bench`;
  return [columns, committee, ...KEYS.map(line)];
}

/** One case a line, decided by the body itself; one in eight over a duty, spread over 2022 to 2025. */
function caseLines(): string[] {
  const columns = [
    ...["key", "official", "staff_kind", "leadership", "place_body", "employer", "deciding_body", "discovered_on"],
    ...["opened_on", "complexity", "reviewed_on", "council_met_on", "recommended_on", "recommended_form"],
    ...["acts", "decisions", "origin", "source"],
  ];
  const lines = Array.from({ length: CASES }, (_, at) => {
    const year = 2022 + (at % 4);
    const body = KEYS[(at * 7) % KEYS.length]!;
    const day = (month: string) => `${year}-${month}`;
    const duty = at % 8 === 0 ? "yes" : "no";
    const act = `kind=WORKING_HOURS committed=${day("01-10")} consequence=MINOR duty=${duty} form=REPRIMAND text=Giả định`;
    const decision = `number=${at + 1}/QĐ form=REPRIMAND decided=${day("04-20")} effective=${day("04-22")}`;
    return [
      ...[
        `bench-${at}`,
        `bench-official-${at}`,
        "CIVIL_SERVANT",
        "OTHER",
        body,
        body,
        body,
        day("02-01"),
        day("02-05"),
      ],
      ...["PLAIN", day("03-01"), day("04-01"), day("04-03"), "REPRIMAND", act, decision, "SYNTHETIC", "bench"],
    ].join(",");
  });
  return [columns.join(","), ...lines];
}
