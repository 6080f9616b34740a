import { openSystem } from "@lienthong/deploy/open-system.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { recordEvents } from "@lienthong/kernel/service/event/record-event.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { answerAsked, everySoOften, memoryNow, monotonicMs } from "./messages.js";

// This graph in one process, in which changes of a document come to be when it is asked.
const system = await openSystem(readSettings(0), silentLog);
const legal = system.subgraphs.find(({ name }) => name === "legal")!;
await Promise.all(system.subgraphs.map(({ feed }) => feed.catchUp()));
const [document] = await legal.database.fork().execute(`select id from legal_document order by id limit 1`);
let version = 0;

async function happen(burst: number): Promise<[number, number][]> {
  const context = legal.contextOf(OPERATOR);
  const first = version + 1;
  version += burst;
  const happenings = Array.from({ length: burst }, (_, at) => ({
    type: "LegalDocumentGazetted",
    subjectId: String(document!.id),
    subjectVersion: first + at,
    changedFields: ["gazette"],
    organisationId: null,
  }));
  await context.em.fork().transactional((em) => recordEvents(context, em, happenings));
  const at = monotonicMs();
  context.doorbell.ring("legal");
  return happenings.map(({ subjectVersion }) => [subjectVersion, at]);
}

answerAsked(async (asked) => {
  if (asked.kind === "memory") return memoryNow();
  if (asked.kind === "broadcast") throw new Error("A graph broadcasts nothing.");
  const commits: [number, number][] = [];
  await everySoOften(asked.bursts, asked.everyMs, async () => commits.push(...(await happen(asked.burst))));
  return { commits };
});
process.send?.({ url: `${system.url.replace("http", "ws")}/graphql` });
