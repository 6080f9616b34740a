import fs from "node:fs";
import path from "node:path";
import { packageFolder } from "@lienthong/kernel/service/package-folder.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { describe, expect, it, test } from "vitest";
import { imports } from "./imports.js";
import { reform } from "./reform.subgraph.js";

const SEED = path.join(packageFolder(import.meta.dirname), "seed");
const linesOf = (kind: string) =>
  fs
    .readFileSync(path.join(SEED, `${kind}.csv`), "utf8")
    .trimEnd()
    .split("\n");
const kindOf = (name: string) => imports.find(({ kind }) => kind === name)!;

const HEADS: Record<string, string> = {
  assignments: "directive,task,role,organisation_key,valid_from,valid_to,citation,end_citation,certainty,origin,source",
  plans: "key,directive,organisation_key,kind,from_year,to_year,title,drafted_on,origin,source",
  "plan-items":
    "plan_key,number,directive,task,output,lead_key,coordinator_keys,due_on,indicator,target,dropped_on,done_on,evidence,evidence_citation",
  "progress-reports":
    "key,organisation_key,period,summary,submitted_on,items_due,items_done,on_time_percent,origin,source",
  problems: "key,organisation_key,directive,task,obstacle,obstructed_by,reported_on,origin,source",
  "reform-acts": "subject,subject_key,position,kind,taken_on,body_key,citation,text",
  reminders: "key,organisation_key,sender_key,sent_on,text,plan_key,item_number,report_period,citation,origin,source",
  "reform-inspections": "key,organisation_key,inspector_key,opened_on,scope,citation,origin,source",
  "inspection-findings": "inspection_key,number,directive,task,text,found_on,due_on,remedied_on,note",
};
const D = '"34/CT-UBND (UBND tỉnh Nam Định, 2021)"';
const PLAN = "nam-dinh.so-noi-vu.2022";

eachEngine(
  reform,
  (subgraph) => {
    test.each(imports.map(({ kind }) => kind))("the seed's %s imported again change nothing", async (kind) => {
      const { counts, faults } = await importText(subgraph(), kindOf(kind), linesOf(kind));

      expect(faults).toEqual([]);
      expect([counts.inserted, counts.updated]).toEqual([0, 0]);
    });

    describe("a bad row is rejected, and nothing of its file is kept", () => {
      test.each<[string, string, string]>([
        ["assignments", `"2/CT-UBND",1,LEAD,x,2022-01-01,,,,PRESS,SOURCE,s`, "directive UNKNOWN_DIRECTIVE"],
        ["assignments", `${D},9,LEAD,x,2022-01-01,,,,PRESS,SOURCE,s`, "task UNKNOWN_TASK"],
        ["assignments", `${D},1,LEAD,x,2022-01-01,,,,PRESS,SOURCE,s`, "valid_from OVERLAPS"],
        ["assignments", `${D},,LEAD,x,2022-01-01,,,,PRESS,SOURCE,s`, "task MISSING_VALUE"],
        ["assignments", `${D},1,BOSS,x,2022-01-01,,,,PRESS,SOURCE,s`, "role INVALID_VALUE"],
        ["plans", `new,${D},nam-dinh.so-noi-vu,ANNUAL,2022,2022,T,2022-01-01,SYNTHETIC,s`, "key ALREADY_EXISTS"],
        ["plans", `new,${D},x,ANNUAL,2022,2023,T,2022-01-01,SYNTHETIC,s`, "to_year INVALID_VALUE"],
        ["plans", `new,${D},x,ANNUAL,2031,2031,T,2022-01-01,SYNTHETIC,s`, "from_year INVALID_VALUE"],
        ["plan-items", `none,1,${D},1,O,x,,2022-05-05,,,,,,`, "plan_key UNKNOWN_PLAN"],
        ["plan-items", `${PLAN},9,${D},1,O,x,x,2022-05-05,,,,,,`, "coordinator_keys SELF_REFERENCE"],
        ["plan-items", `${PLAN},9,${D},1,O,x,,2023-05-05,,,,,,`, "due_on INVALID_VALUE"],
        ["plan-items", `${PLAN},9,${D},1,O,x,,2022-05-05,,,,2022-05-05,,`, "evidence INCOMPLETE"],
        ["progress-reports", "new,x,2022-Q2,S,2022-06-20,1,1,90,SYNTHETIC,s", "period INVALID_VALUE"],
        ["progress-reports", "new,x,2022-H1,S,2022-06-13,1,1,90,SYNTHETIC,s", "submitted_on TOO_EARLY"],
        ["progress-reports", "new,x,2022-H1,S,2022-06-20,1,2,90,SYNTHETIC,s", "items_done SUM_MISMATCH"],
        ["progress-reports", "new,x,2022-H1,S,2022-06-20,1,1,much,SYNTHETIC,s", "on_time_percent INVALID_VALUE"],
        ["problems", `new,x,${D},9,O,,2022-06-20,SYNTHETIC,s`, "task UNKNOWN_TASK"],
        ["problems", `new,x,${D},1,O,34/CT-UBND,2022-06-20,SYNTHETIC,s`, "obstructed_by BAD_NUMBER"],
        ["problems", `new,x,${D},1,O,,2027-06-20,SYNTHETIC,s`, "reported_on INVALID_VALUE"],
        ["reform-acts", "PLAN,none,1,SUBMITTED,2022-01-05,x,,", "subject_key UNKNOWN_SUBJECT"],
        ["reform-acts", `PLAN,${PLAN},2,SUBMITTED,2022-01-05,x,,`, "position OUT_OF_ORDER"],
        ["reform-acts", `PLAN,${PLAN},1,ESCALATED,2022-01-05,x,,`, "kind WRONG_KIND"],
        ["reform-acts", `PLAN,${PLAN},1,APPROVED,2022-01-05,x,,`, "kind WRONG_STEP"],
        ["reform-acts", `PLAN,${PLAN},1,SUBMITTED,2027-01-05,x,,`, "taken_on INVALID_VALUE"],
        ["reform-acts", `PLAN,${PLAN},1,SUBMITTED,2022-01-05,x,15/QĐ-UBND,`, "citation BAD_NUMBER"],
        ["reminders", `new,x,,2022-06-20,T,${PLAN},99,,,SYNTHETIC,s`, "item_number UNKNOWN_ITEM"],
        ["reminders", "new,x,,2022-06-20,T,,,2022-Q2,,SYNTHETIC,s", "report_period INVALID_VALUE"],
        ["reform-inspections", "new,x,,2027-06-20,S,,SYNTHETIC,s", "opened_on INVALID_VALUE"],
        ["reform-inspections", "new,x,,2022-06-20,S,12/KH-UBND,SYNTHETIC,s", "citation BAD_NUMBER"],
        ["inspection-findings", `none,1,${D},1,T,2022-06-20,,,`, "inspection_key UNKNOWN_INSPECTION"],
      ])("%s: %s", async (kind, row, fault) => {
        const { committed, faults } = await importText(subgraph(), kindOf(kind), [HEADS[kind]!, row]);

        expect(committed).toBe(false);
        expect(faults).toContain(`2 ${fault}`);
      });
    });

    it("the good rows of a file can be kept", async () => {
      const [head, good, ...rest] = linesOf("problems");
      const bad = `new,x,${D},9,O,,2022-06-20,SYNTHETIC,s`;
      const lines = [head!, good!, bad, ...rest];

      const { committed, faults, counts } = await importText(subgraph(), kindOf("problems"), lines, { skipBad: true });

      expect([committed, faults]).toEqual([true, ["3 task UNKNOWN_TASK"]]);
      expect(counts.unchanged).toBe(rest.length + 1);
    });
  },
  seedOnce,
);
