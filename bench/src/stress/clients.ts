import { stableId } from "@lienthong/kernel/domain/id.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { askSubgraph, commandSubgraph } from "../ask-subgraph.js";
import { PROCEDURE } from "../procedures.js";

/** Few bodies and few dossiers, so that clients get into each other's way. */
export const BODIES = ["a", "b", "c"].map((key) => stableId("Organisation", `stress-${key}`));
const PROVINCE = stableId("AdministrativeArea", "stress");
const DOSSIERS_OF_A_BODY = 5;
const DAYS = 30;

/** What clients did, and what became of it. */
export interface Deeds {
  done: number;
  /** Somebody was quicker: refused with CONFLICT, or because the act no longer followed. */
  refused: number;
  reads: number;
}

export const noDeeds = (): Deeds => ({ done: 0, refused: 0, reads: 0 });

const ACTS = [
  ["receiveDossier", "ReceiveDossierInput", {}],
  ["forwardDossier", "DossierActInput", {}],
  ["requestSupplement", "ReasonedDossierActInput", { reason: "Thiếu giấy tờ." }],
  ["completeDossier", "CompleteDossierInput", {}],
  ["finishDossier", "DossierActInput", {}],
  ["returnResult", "DossierActInput", {}],
] as const;

/**
 * A client that updates dossiers, act after act, while `goesOn`; three or four clients are at work on each. Which act on
 * which dossier follows from the numbers of the client and of the act: some are refused, because others were quicker.
 */
export async function write(services: Subgraph, client: number, goesOn: () => boolean, deeds: Deeds): Promise<void> {
  for (let at = 0; goesOn(); at++) {
    const round = Math.floor(at / ACTS.length);
    const [name, type, more] = ACTS[at % ACTS.length]!;
    const input = { ...dossierOf(client, round, name === "receiveDossier"), ...more };
    const refusal = await commandSubgraph(services, name, type, input);
    if (refusal === null) deeds.done += 1;
    else deeds.refused += 1;
  }
}

/** The dossier of a client's round: named by what is needed to receive it, or by its id. */
function dossierOf(client: number, round: number, isNew: boolean): object {
  const body = (client + round) % BODIES.length;
  const number = ((client * 7 + round * 13) % DOSSIERS_OF_A_BODY) + 1 + Math.floor(round / DAYS) * DOSSIERS_OF_A_BODY;
  const day = String((round % DAYS) + 1).padStart(2, "0");
  const code = `00${body + 1}.27.01.H42-2606${day}-${String(number).padStart(4, "0")}`;
  if (!isNew) return { dossierId: stableId("Dossier", code) };
  return { code, procedureId: PROCEDURE, bodyId: BODIES[body], provinceId: PROVINCE, on: `2026-06-${day}` };
}

interface Read {
  carriedOver: number;
  received: number;
  finished: number;
  withdrawn: number;
  open: number;
}

/** A client that reads statistics all the time. Throws when they do not add up: every read is of one moment. */
export async function read(services: Subgraph, goesOn: () => boolean, deeds: Deeds): Promise<void> {
  const of = BODIES.map((id) => `{ __typename: "Organisation", id: "${id}" }`);
  const query = `{ _entities(representations: [${of}]) { ... on Organisation {
    dossierStatistics(period: "2026") { carriedOver received finished withdrawn open } } } }`;
  while (goesOn()) {
    const { _entities } = await askSubgraph<{ _entities: { dossierStatistics: Read | null }[] }>(services, query);
    for (const { dossierStatistics } of _entities) if (dossierStatistics !== null) addUp(dossierStatistics);
    deeds.reads += 1;
  }
}

function addUp({ carriedOver, received, finished, withdrawn, open }: Read): void {
  if (carriedOver + received === finished + withdrawn + open) return;
  throw new Error(`${carriedOver} + ${received} is not ${finished} + ${withdrawn} + ${open}.`);
}
