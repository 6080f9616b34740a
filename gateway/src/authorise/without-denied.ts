import { type GraphQLCompositeType, isAbstractType } from "graphql";
import { getOrMake } from "../plan/get-or-make.js";
import { TYPENAME } from "../plan/place.js";
import type { SelectedByType, SelectedFields } from "../plan/select-by-type.js";
import type { AccessView } from "./access-view.js";

/**
 * What is selected at a place without what is denied there, so that no subgraph is asked for it. A field of an
 * interface that some types behind it deny is asked of the others, type by type; and where nothing is left to ask of
 * one type, its name still is: else nobody would know whom to tell what was denied.
 */
export function withoutDenied(selected: SelectedByType, type: GraphQLCompositeType, view: AccessView): SelectedByType {
  if (view.key === "") return selected;
  const own: SelectedFields = new Map();
  const byType = new Map([...selected.byType].map(([name, fields]) => [name, allowedOf(name, fields, view)]));
  const possible = isAbstractType(type) ? view.schema.getPossibleTypes(type).map(({ name }) => name) : [];

  for (const [key, field] of selected.own) {
    const name = field.field.name.value;
    if (view.denialOf(type.name, name)) continue;
    const allowing = possible.filter((each) => !view.denialOf(each, name));
    if (allowing.length === possible.length) own.set(key, field);
    else for (const each of allowing) getOrMake(byType, each, newFields).set(key, field);
  }
  for (const [name, fields] of byType) {
    if (fields.size > 0) continue;
    byType.delete(name);
    own.set("__typename", { field: TYPENAME, sets: [] });
  }
  return { own, byType };
}

function allowedOf(type: string, fields: SelectedFields, view: AccessView): SelectedFields {
  return new Map([...fields].filter(([, { field }]) => !view.denialOf(type, field.name.value)));
}

function newFields(): SelectedFields {
  return new Map();
}
