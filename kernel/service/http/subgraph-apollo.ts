import { ApolloServer } from "@apollo/server";
import * as disabled from "@apollo/server/plugin/disabled";
import type { RequestContext } from "../context.js";
import type { Subgraph } from "../subgraph.js";
import { compiledExecutor } from "./compiled-executor.js";
import { maskErrors } from "./mask-errors.js";

/** Apollo Server over a subgraph: it parses, validates and negotiates; execution is compiled. */
export function subgraphApollo({ schema, settle }: Subgraph): ApolloServer<RequestContext> {
  const execute = compiledExecutor(schema);
  return new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate(loaded) {
        loaded({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, operationName, request: { variables }, context: given }) => {
          const context = given as RequestContext;
          const result = await execute({ document, operationName, variables, context });
          return settle(context, document, maskErrors(result, context));
        },
      }),
      stop: async () => {},
    },
    plugins: [
      disabled.ApolloServerPluginCacheControlDisabled(),
      disabled.ApolloServerPluginInlineTraceDisabled(),
      disabled.ApolloServerPluginLandingPageDisabled(),
      disabled.ApolloServerPluginSchemaReportingDisabled(),
      disabled.ApolloServerPluginUsageReportingDisabled(),
    ],
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
  });
}
