import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { printSubgraphs } from "@lienthong/schema/print-subgraphs.js";

// node deploy/dist/print-sdl.js NAME …: the SDL of these subgraphs as JSON, with no code of another one loaded.
const definitions = await Promise.all(
  process.argv.slice(2).map(async (name) => {
    const module = (await import(`@lienthong/${name}/${name}.subgraph.js`)) as Record<string, SubgraphDefinition>;
    return module[name]!;
  }),
);
process.stdout.write(JSON.stringify(await printSubgraphs(definitions)));
