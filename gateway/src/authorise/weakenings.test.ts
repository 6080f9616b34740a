import { expect, test } from "vitest";
import { compose } from "../../test/world/compose.js";
import { openGraph } from "../open-graph.js";
import { reloadableGraph } from "../reloadable-graph.js";
import { scriptedTransport } from "../transport/testing/scripted-transport.js";

const supergraph = (note: string, patient = "") =>
  compose({
    hospital: `type Query { patient: Patient menu: String } type Patient ${patient} { name: String note: String ${note} }`,
  }).supergraphSdl;

const strict = supergraph('@policy(policies: [["NURSE"]])');
const open = (sdl: string) => openGraph(sdl, { transports: () => scriptedTransport(() => ({ data: {} })) });

test.each([
  ["without the rule", supergraph("")],
  ["with being signed in enough", supergraph("@authenticated")],
  ["with another way in", supergraph('@policy(policies: [["NURSE"], ["CLERK"]])')],
])("a running graph refuses a supergraph %s, and goes on with the one it has", async (_how, weaker) => {
  const graph = reloadableGraph(open(strict), { lastOrdersMs: 0 });

  await expect(graph.reload(weaker)).rejects.toThrow(
    "The supergraph is weaker than it was: Patient.note no longer asks for @policy(NURSE).",
  );
  expect(graph.supergraphSdl).toBe(strict);
  await graph.close();
});

test.each([
  ["with the rule on the whole type", supergraph("", '@policy(policies: [["NURSE"]])')],
  ["that asks for more", supergraph('@policy(policies: [["NURSE", "SENIOR"]])')],
  [
    "that has no such field any more",
    compose({ hospital: "type Query { patient: Patient } type Patient { name: String }" }).supergraphSdl,
  ],
])("a supergraph %s takes over", async (_how, stronger) => {
  const graph = reloadableGraph(open(strict), { lastOrdersMs: 0 });

  await graph.reload(stronger);

  expect(graph.supergraphSdl).toBe(stronger);
  await graph.close();
});
