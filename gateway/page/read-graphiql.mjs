// Runs in a worker thread: tells one part of the GraphiQL bundle, then ends.
import { parentPort, workerData } from "node:worker_threads";

const { [workerData]: part } = await import("@graphql-yoga/render-graphiql/graphiql");
parentPort.postMessage(part);
