import { fail } from "./fail.js";
import { readProvider } from "./identity/identity-settings.js";
import { sampleToken } from "./identity/sample-token.js";
import { readSettings } from "./settings.js";

// npm run token -- --as ROLE [--of BODY] [--for 1h]: prints a token of this installation's own issuer.
try {
  if (readProvider() !== null) throw new Error("An identity provider is set (OIDC_ISSUER): tokens come from there.");
  console.log(await sampleToken(process.argv.slice(2), readSettings(0).dataFolder));
} catch (error) {
  fail(error);
}
