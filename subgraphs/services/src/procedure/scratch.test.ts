import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { it } from "vitest";
import { services } from "../services.subgraph.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
eachEngine(services,(subgraph)=>{
  it("seeds", async()=>{
    const t=performance.now();
    await services.seed(subgraph().contextOf(OPERATOR));
    console.log("seed",Math.round(performance.now()-t),"ms");
    const show=async(q:string)=>console.log(JSON.stringify(await ask(subgraph(),q),null,1).slice(0,3500));
    await show(`{ procedures(first:5, query:"khai sinh", on:"2022-01-01") { edges { node { code name levels(on:"2022-01-01") onlineKind(on:"2022-01-01") editions {validFrom start certainty} } } } 
     procedureByCode(code:"2.001955") { name promulgator{name} publicationDecision{number decidedOn document{citation}} legalBasis{text document{citation}} executions(on:"2025-02-18"){edges{node{organisation{id} statutoryTimes{amount unit} validFrom validTo}}} }
     procs: procedures(organisation:"${stableId("Organisation","ninh-binh.so-xay-dung.2025")}", first:3){edges{node{code}}} }`);
  },120000);
});
