import { Session } from "node:inspector/promises";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { addDays, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { test } from "vitest";
import { services } from "../../services.subgraph.js";
import { database } from "../../tables.js";
import { dossierOf } from "../dossier-facts.js";
import { saveDossiers } from "../save-dossier.js";
import { history } from "../../../test/dossier-calendar.js";

async function profile(name: string, work: () => Promise<unknown>) {
  const s = new Session(); s.connect();
  await s.post("Profiler.enable"); await s.post("Profiler.setSamplingInterval", { interval: 500 }); await s.post("Profiler.start");
  await work();
  const { profile: p } = await s.post("Profiler.stop") as any;
  const self = new Map<string, number>();
  const dt = p.timeDeltas as number[];
  const byId = new Map(p.nodes.map((n: any) => [n.id, n]));
  p.samples.forEach((id: number, i: number) => { const n: any = byId.get(id); const k = `${n.callFrame.functionName || "(anon)"} ${n.callFrame.url.split("/").slice(-2).join("/")}:${n.callFrame.lineNumber}`; self.set(k, (self.get(k) ?? 0) + dt[i]! / 1000); });
  console.log(name, [...self].sort((a, b) => b[1] - a[1]).slice(0, 22).map(([k, v]) => `${v.toFixed(0)} ${k}`).join("\n"));
}
test("prof", async () => {
  const N = 20000;
  const subgraph = await openTestSubgraph(services, "sqlite");
  const context = subgraph.contextOf(OPERATOR);
  await database(context).insertInto("procedure").values(Array.from({length: 100}, (_, i) => ({ id: `Procedure_${i}`, version: 1, code: `1.${String(i).padStart(6, "0")}`, editionCount: 0 })) as never).execute();
  const bodies = Array.from({length: 250}, (_, i) => stableId("Organisation", `b${i}`));
  const areas = Array.from({length: 250}, (_, i) => stableId("AdministrativeArea", `b${i}`));
  let facts: any[] = [];
  await profile("facts", async () => { facts = Array.from({ length: N }, (_, i) => {
    const day = addDays(plainDate("2021-01-04"), Math.floor((i / N) * 2000));
    const code = `000.00.19.H40-${day.slice(2).replaceAll("-", "")}-${String(i).padStart(6,"0")}`;
    const acts = history(`RECEIVED@${day}>${addDays(day, 7)}; FORWARDED@${day}; FINISHED@${addDays(day, 5)}; RETURNED@${addDays(day, 6)}`);
    return dossierOf({ id: stableId("Dossier", code), version: 0, code, sourceSystem: "PROVINCIAL", procedureId: `Procedure_${i % 100}`, caseCode: null, submissionMethod: i % 3 ? "ONLINE" : null, bodyId: bodies[i * 7 % 250]!, communeId: areas[i * 7 % 250]!, districtId: areas[i % 10]!, provinceId: areas[0]!, regime: "DECREE_61_2018", timeAmount: 5, timeUnit: "WORKING_DAY", applicantActorId: null, sourceSequence: null, sourceUpdatedAt: null, mirroredAt: null, origin: "SYNTHETIC", source: "generated" }, acts, { calendar: context.calendar, transfers: [] }, { kind: "CITIZEN", name: `Người ${i} (mô phỏng)` });
  }); });
  await profile("save", () => context.em.fork().transactional(async (em) => {
    for (let at = 0; at < N; at += 1000) await saveDossiers({ ...context, em }, em, facts.slice(at, at + 1000).map((after) => ({ before: null, after, event: "DossierImported" as const })));
  }));
  await subgraph.close();
}, 600_000);
