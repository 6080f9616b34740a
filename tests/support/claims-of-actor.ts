const SHAPE = /^([A-Z_]+(?:,[A-Z_]+)*)(?:@(Organisation_[0-9a-z]+))?(?:#([\w.-]{1,64}))?(?:=(Official_[0-9a-z]+))?$/;

/** The claims of a token for an actor written `ROLE[,ROLE][@Organisation_id][#person][=Official_id]`. */
export function claimsOfActor(actor: string) {
  const [, roles, organisation, person, official] = SHAPE.exec(actor) ?? [];
  if (!roles) throw new Error(`"${actor}" does not read ROLE[,ROLE][@Organisation_id][#person][=Official_id].`);
  return {
    sub: person ?? `test:${actor}`,
    roles: roles.split(","),
    ...(organisation && { organisation }),
    ...(official && { official_id: official }),
  };
}
