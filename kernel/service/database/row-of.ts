import type { EntitySchema, InferEntity } from "@mikro-orm/core";

/** A stored row as a read gives it: every column there, null where it is empty. */
export type RowOf<Table extends EntitySchema> = {
  [Column in keyof InferEntity<Table> as Column extends string ? Column : never]-?: Exclude<
    InferEntity<Table>[Column],
    undefined
  >;
};
