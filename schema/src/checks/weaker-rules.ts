import { type SchemaRules, weakenings } from "@lienthong/gateway/authorise/schema-rules.js";
import type { RuleBook } from "../access-rules.js";
import type { Fault } from "../fault.js";

/** Fields that ask for less than the committed rules say they did. */
export function checkWeakerRules(book: RuleBook, rules: SchemaRules): Fault[] {
  return weakenings(book, rules).map((message) => ({
    at: message.slice(0, message.indexOf(" ")),
    message: `${message.slice(message.indexOf(" ") + 1)}: restore the rule, or take its line out of access-rules.json by hand.`,
  }));
}
