// Starts GraphiQL on this gateway's own endpoint, with what the address asks for.
import { authorization } from "/page/session.js";

const workers = {
  editorWorkerService: "/ide/editor.worker.js",
  json: "/ide/json.worker.js",
  graphql: "/ide/graphql.worker.js",
};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_moduleId, label) => workers[label] };

const variables = new URLSearchParams(location.search).get("variables");
const wayBack = '<a href="/"><img src="/page/icon.svg" width="32" height="32" alt="Trang đầu / Front page"></a>';

YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), {
  endpoint: "/graphql",
  title: "GraphiQL",
  logo: wayBack,
  additionalHeaders: { "apollo-require-preflight": "true", ...authorization() },
  ...(variables && { variables }),
});
