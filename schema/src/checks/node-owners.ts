import type { Fault } from "../fault.js";
import { findNodeTypes, NODE_KEY } from "../find-node-types.js";

/** Nodes that `node(id)` could not find through exactly one owner. */
export function checkNodeOwners(sdls: Readonly<Record<string, string>>): Fault[] {
  const { node: _stubs, ...owners } = sdls;
  const types = findNodeTypes(owners);
  return types.flatMap(({ name, subgraph, hasNodeKey }) => {
    const other = types.find((type) => type.name === name && type.subgraph !== subgraph);
    if (other)
      return [{ at: name, message: `implements Node in ${subgraph} and in ${other.subgraph}: only its owner may.` }];
    if (hasNodeKey) return [];
    return [
      { at: name, message: `is a Node of ${subgraph} without the key ${NODE_KEY}: give it a reference resolver.` },
    ];
  });
}
