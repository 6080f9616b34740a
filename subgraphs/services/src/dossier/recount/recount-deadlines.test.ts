import { holidaysImport } from "@lienthong/kernel/service/calendar/holidays-import.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect, it } from "vitest";
import {
  clerk,
  command,
  done,
  dossier,
  eachEngineWithDossiers,
  eventsOf,
  homeAffairs,
  receipt,
  refused,
} from "../../../test/dossier-world.js";

const ENACTED = [
  "date,name,kind,certainty,source",
  "2026-11-24,Ngày Văn hóa Việt Nam,HOLIDAY,text,an enactment for tests",
];
const DEADLINES = "promisedOn statutoryDeadline legalDeadline { dueOn mayMove }";

eachEngineWithDossiers(({ subgraph, setTime }) => {
  it("a deadline across the pending holiday says that it may move, and lists follow when it is enacted", async () => {
    setTime("2026-11-18");
    const across = await done(subgraph(), "receiveDossier", { ...receipt, promisedOn: "2026-11-25" });
    setTime("2026-11-02");
    const before = await done(subgraph(), "receiveDossier", receipt);
    setTime("2026-11-20");
    expect(await dossier(subgraph(), across, DEADLINES)).toEqual({
      promisedOn: "2026-11-25",
      statutoryDeadline: "2026-11-25",
      legalDeadline: { dueOn: "2026-11-25", mayMove: true },
    });

    await importText(subgraph(), holidaysImport, ENACTED);
    const { subject } = await command(subgraph(), "recountDossierDeadlines", {}, homeAffairs);
    await command(subgraph(), "recountDossierDeadlines", {}, homeAffairs);

    expect(subject).toEqual({ calendarVersion: 2, outdated: 0 });
    expect(await dossier(subgraph(), across, "promisedOn statutoryDeadline version")).toEqual({
      promisedOn: "2026-11-25",
      statutoryDeadline: "2026-11-26",
      version: 2,
    });
    expect(await eventsOf(subgraph(), across)).toEqual(["DossierReceived", "DossierDeadlineRecounted"]);
    expect(await eventsOf(subgraph(), before)).toEqual(["DossierReceived"]);
  });

  it("a day that lies within the law only with the holiday is not promised while the holiday is pending", async () => {
    setTime("2026-11-18");

    expect(await refused(subgraph(), "receiveDossier", { ...receipt, promisedOn: "2026-11-26" })).toMatchObject({
      ...{ code: "INVALID_VALUE", field: ["promisedOn"], leftNoTrace: true },
    });
  });

  it("a clerk has nothing counted anew", async () => {
    expect(await refused(subgraph(), "recountDossierDeadlines", {}, clerk)).toMatchObject({
      code: "NOT_ALLOWED",
      leftNoTrace: true,
    });
  });
});
