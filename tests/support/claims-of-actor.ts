const SHAPE = /^([A-Z_]+(?:,[A-Z_]+)*)(?:@(Organisation_[0-9a-z]+))?(?:#([\w.-]{1,64}))?$/;

/** The claims of a token for an actor written `ROLE[,ROLE][@Organisation_id][#person]`. */
export function claimsOfActor(actor: string) {
  const [, roles, organisation, person] = SHAPE.exec(actor) ?? [];
  if (!roles) throw new Error(`"${actor}" does not read ROLE[,ROLE][@Organisation_id][#person].`);
  return { sub: person ?? `test:${actor}`, roles: roles.split(","), ...(organisation && { organisation }) };
}
