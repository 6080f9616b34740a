import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { postgresqlUrl } from "@lienthong/tests/support/each-engine.js";
import { runCommand, serve } from "@lienthong/tests/support/run-command.js";
import { freePort } from "@lienthong/tests/support/server.js";
import { expect, inject, it, vi } from "vitest";

// These run what `npm test` has built; each command is a process of its own that fills its databases first.
vi.setConfig({ testTimeout: 60_000 });

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));

const post = async (url: string, query: string) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
  return response.json();
};

it("a wrong environment is told of whole, and nothing starts", async () => {
  const env = { PORT: "eighty", REDIS_URL: "http://cache", DATABASE_URL: "mysql://db", DATA_DIR: folder() };

  const { code, output } = await runCommand("serve", ["organisation"], env);

  expect(code).toBe(1);
  expect(output.trim().split("\n")).toEqual([
    "The environment is not usable:",
    '  - PORT: is "eighty"; give a whole number from 0 to 65535',
    "  - DATABASE_URL: is not a URL beginning with postgresql:// or postgres://",
    "  - REDIS_URL: is not a URL beginning with redis:// or rediss://",
  ]);
});

it("a PostgreSQL that does not answer stops the start, and is named", async () => {
  const port = await freePort();
  const env = { DATABASE_URL: `postgresql://clerk@127.0.0.1:${port}/graph`, DATA_DIR: folder() };

  const { code, output } = await runCommand("serve", ["legal"], env);

  expect([code, output.trim()]).toEqual([
    1,
    `The PostgreSQL database 127.0.0.1:${port}/graph (schema legal) does not answer. Check that the server runs and that the URL is right.`,
  ]);
});

it("an unknown part, and a port in use, are told of", async () => {
  const data = folder();
  const part = await serve(["organisation"], { DATA_DIR: data, PORT: "0" });
  const { port } = new URL(part.url);

  const unknown = await runCommand("serve", ["treasury"], { DATA_DIR: data });
  const taken = await runCommand("serve", ["organisation"], { DATA_DIR: data, PORT: port });

  expect(unknown.output).toContain("Use: npm run serve -- gateway | organisation | legal");
  expect([taken.code, taken.output.trim()]).toEqual([
    1,
    `Port ${port} of 127.0.0.1 is in use. Stop the program that uses it, or choose another port.`,
  ]);
  expect(await part.stop()).toBe(0);
});

it("parts as processes on PostgreSQL and Redis answer together, and /ready tells when one is gone", async () => {
  const shared = {
    DATABASE_URL: postgresqlUrl(),
    REDIS_URL: inject("redisUrl"),
    DATA_DIR: folder(),
    PORT: "0",
  };
  const [organisation, legal] = await Promise.all([serve(["organisation"], shared), serve(["legal"], shared)]);
  const urls = { SUBGRAPH_URL_ORGANISATION: organisation.url, SUBGRAPH_URL_LEGAL: legal.url };
  const gateway = await serve(["gateway"], { ...shared, ...urls });
  const question = '{ legalDocumentsByNumber(number: "05/NQ-HĐND", year: 2025) { title issuer { name } } }';

  expect(await post(gateway.url, question)).toMatchObject({
    data: {
      legalDocumentsByNumber: [
        {
          title: "Thành lập, tổ chức lại các cơ quan chuyên môn thuộc UBND tỉnh",
          issuer: { name: "Hội đồng nhân dân tỉnh Nam Định" },
        },
      ],
    },
  });

  await organisation.stop();
  const after = (await post(gateway.url, question)) as { data: unknown; errors: { extensions: unknown }[] };
  expect(after.data).toEqual({
    legalDocumentsByNumber: [{ title: "Thành lập, tổ chức lại các cơ quan chuyên môn thuộc UBND tỉnh", issuer: null }],
  });
  expect(after.errors.map(({ extensions }) => extensions)).toMatchObject([{ serviceName: "organisation" }]);
  await expect.poll(async () => (await fetch(new URL("/ready", gateway.url))).status, { timeout: 5000 }).toBe(503);
  expect(await Promise.all([legal.stop(), gateway.stop()])).toEqual([0, 0]);
});

it("an epoch begins in the log of one subgraph that is named", async () => {
  const env = { DATA_DIR: folder() };

  const begun = await runCommand("begin-epoch", ["legal"], env);
  const unknown = await runCommand("begin-epoch", ["treasury"], env);

  expect([begun.code, begun.output]).toEqual([0, expect.stringContaining("legal: an epoch begins")]);
  expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining("Use: npm run begin-epoch -- org")]);
});

it("a seed of no size is not made", async () => {
  const { code, output } = await runCommand("seed", ["--scale", "0"], { DATA_DIR: folder() });

  expect([code, output]).toEqual([1, expect.stringContaining("Use: npm run seed [-- --scale N]")]);
});

it("an import says what it did, changes nothing the second time, and writes the rejects of a bad file", {
  timeout: 120_000,
}, async () => {
  const env = { DATA_DIR: folder() };
  const file = path.join(folder(), "holidays.csv");
  const head = "date,name,kind,certainty,source\n";
  fs.writeFileSync(file, `${head}2026-11-24,Ngày Văn hóa Việt Nam,HOLIDAY,source,a decree of that year\n`);

  const first = await runCommand("import", ["holidays", file], env);
  const second = await runCommand("import", ["holidays", file], env);
  fs.writeFileSync(file, `${head}2026-02-30,Tết,HOLIDAY,source,a list\n`);
  const bad = await runCommand("import", ["holidays", file], env);
  const tried = await runCommand("import", ["holidays", file, "--dry-run", "--skip-bad"], env);

  expect(first.output).toContain("holidays → organisation: 1 rows: 0 new, 1 changed, 0 as before, 0 bad.");
  expect(second.output).toContain("Nothing to change: the file is already stored.");
  expect([bad.code, bad.output]).toEqual([1, expect.stringContaining('line 2, date "2026-02-30": BAD_CALENDAR_DAY.')]);
  expect([tried.code, tried.output]).toEqual([0, expect.stringContaining("A dry run: nothing was stored.")]);
  expect(fs.readFileSync(file.replace(".csv", ".rejects.csv"), "utf8")).toContain("2,date,2026-02-30,BAD_CALENDAR_DAY");
});
