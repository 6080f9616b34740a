import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { runImport } from "@lienthong/kernel/service/import/run-import.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { it } from "vitest";
import { services } from "../services.subgraph.js";
const D="/work/shared/data/";
const FILES=[["procedures","c1_tthc_catalog_national_2026-07-18.csv"],["procedures","c2_tthc_details.csv"],["procedure-channels","c3_tthc_channels.csv"],["procedure-legal-basis","c4_tthc_legal_basis.csv"],["dossier-components","c5_tthc_dossier_components.csv"],["procedure-outputs","c6_tthc_results.csv"]] as const;
eachEngine(services,(subgraph)=>{
  it("imports", async()=>{
    for (const again of [1,2]) for (const [k,f] of FILES){
      const kind=services.imports.find(x=>x.kind===k)!;
      const t=performance.now();
      const r=await runImport(subgraph().contextOf(OPERATOR),kind,D+f,{skipBad:true});
      console.log(again,k,f,Math.round(performance.now()-t),"ms",JSON.stringify(r.counts),r.rows,r.faults.length, JSON.stringify(Map.groupBy(r.faults,x=>x.code).entries().map(([c,l])=>[c,l.length]).toArray()));
      if(again===1) console.log(r.notes.join("\n").slice(0,1200), "\n", r.faults.slice(0,4).map(x=>JSON.stringify(x)).join("\n"));
    }
    console.log(JSON.stringify(await ask(subgraph(),`{ procedureByCode(code:"1.000080.01") { code name field levels onlineKind online {kind lacksReason publishedKind} subjects promulgator {name code codeScheme organisation{id}} executingBodies{name code codeScheme organisation {id}} authorities{name} publicationDecision{number decidedOn document{citation}} edition{validFrom start source} cases{code time{amount unit}} channels { method times { amount unit note feeCount fees{kind amount} } } legalBasis{text document{citation}} evidences{name originals isRequired} outputs{code name} executions { edges { node { id } } } } }`),null,1).slice(0,4000));
  },120000);
});
