// The front page's own behaviour. Words and saved queries stand in the page as data.
import { startFilter } from "./filter.js";
import { watchHealth } from "./health.js";
import { startQueries } from "./run-query.js";
import { startSignIn } from "./sign-in.js";

const { words, queries } = JSON.parse(document.querySelector("#page-data").textContent);

const endpoint = new URL("/graphql", location.href).href;
document.querySelector("#endpoint").textContent = endpoint;
document.querySelector("#sandbox").search = new URLSearchParams({ endpoint });

const copy = document.querySelector("#copy-endpoint");
copy.addEventListener("click", async () => {
  await navigator.clipboard.writeText(endpoint);
  copy.textContent = words.copied;
});

watchHealth(words);
startSignIn(words);
startFilter();
startQueries(queries, words);
