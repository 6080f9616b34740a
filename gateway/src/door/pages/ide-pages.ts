import { readFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { html } from "./html.js";
import type { Page } from "./page.js";

/** The editor sets styles of its own and carries its fonts and pictures as data; scripts come from here alone. */
const idePolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; " +
  "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const javascript = "text/javascript; charset=utf-8";

/** GraphiQL whole, without any request beyond this door. It opens what `?query=` and `?variables=` say. */
export const idePages: readonly Page[] = [
  { path: "/ide", contentType: "text/html; charset=utf-8", body: ideHtml(), contentSecurityPolicy: idePolicy },
  { path: "/ide/start.js", contentType: javascript, body: () => readFile(pageFile("ide.js"), "utf8") },
  { path: "/ide/graphiql.js", contentType: javascript, body: () => readPart("js") },
  { path: "/ide/graphiql.css", contentType: "text/css; charset=utf-8", body: () => readPart("css") },
  { path: "/ide/editor.worker.js", contentType: javascript, body: () => readPart("editorWorkerService") },
  { path: "/ide/json.worker.js", contentType: javascript, body: () => readPart("jsonWorker") },
  { path: "/ide/graphql.worker.js", contentType: javascript, body: () => readPart("graphqlWorker") },
];

function ideHtml(): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/ide/graphiql.css">
<link rel="stylesheet" href="/page/ide.css">
<script defer src="/ide/graphiql.js"></script>
<script type="module" src="/ide/start.js"></script>
</head>
<body>
<div id="root"></div>
<noscript>This editor needs JavaScript.</noscript>
</body>
</html>
`.text;
}

function pageFile(name: string): URL {
  return new URL(`../../../page/${name}`, import.meta.url);
}

/** One part of the bundle, read in a thread of its own: its 9 MB leave memory with the thread. */
function readPart(name: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const worker = new Worker(pageFile("read-graphiql.mjs"), { workerData: name });
  worker.once("message", resolve);
  worker.once("error", reject);
  return promise;
}
