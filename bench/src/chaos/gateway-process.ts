import { serveOwnGateway } from "@lienthong/deploy/serve-gateway.js";
import { createLog } from "@lienthong/kernel/service/log.js";

// The gateway of this graph, which follows the supergraph that SUPERGRAPH names.
const { url } = await serveOwnGateway(createLog(), process.env.SUPERGRAPH);
console.log(`READY ${url}`);
