import { expect, it } from "vitest";
import { linked, REGISTRY } from "../../test/registry.js";
import { composeContract } from "../contract.js";
import { checkSecondComposer } from "./second-composer.js";

const contract = composeContract(REGISTRY);
if (contract.faults) throw new Error(JSON.stringify(contract.faults));

it("finds nothing when both composers make the same schema", async () => {
  expect(await checkSecondComposer(contract.subgraphs, contract.api)).toEqual([]);
});

it("tells what Apollo refuses", async () => {
  const reform = linked("type Query { organisation(id: ID!): String }");

  const faults = await checkSecondComposer({ ...contract.subgraphs, reform }, contract.api);

  expect(faults.map(({ at }) => at)).toContain("FIELD_TYPE_MISMATCH");
});

it("tells what clients would see otherwise", async () => {
  const api = contract.api.replace("title: String!", "title: String");

  expect(await checkSecondComposer(contract.subgraphs, api)).toEqual([
    {
      at: "LegalDocument.title",
      message: "is composed otherwise by Apollo: Field 'LegalDocument.title' changed type from 'String' to 'String!'.",
    },
  ]);
});
