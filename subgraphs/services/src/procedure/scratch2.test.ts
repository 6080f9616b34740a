import { it } from "vitest";
import { readCsv } from "@lienthong/kernel/service/import/read-csv.js";
import { sortKeyVietnamese, fold } from "@lienthong/kernel/domain/fold.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { readProcedure } from "./import/read-procedure.js";
import { planEditions } from "./import/plan-editions.js";
it("p", async()=>{
  let t=performance.now(); const lap=(n:string)=>{console.log(n,Math.round(performance.now()-t)); t=performance.now();};
  const recs=await readCsv("/work/shared/data/c1_tthc_catalog_national_2026-07-18.csv",["code"]); lap("csv");
  const rows=recs.map(r=>({record:r,row:readProcedure(r)})).filter(r=>!Array.isArray(r.row)) as any; lap("read");
  planEditions(new Map(),rows,"2026-11-23" as any); lap("plan");
  for(const {row} of rows) sortKeyVietnamese(row.facts.name); lap("sortkey");
  for(const {row} of rows) fold(row.facts.name); lap("fold");
  for(const {row} of rows) stableId("Procedure",row.code); lap("id");
},60000);
