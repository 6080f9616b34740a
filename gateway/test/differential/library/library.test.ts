import { getNamedType, isObjectType, isUnionType } from "graphql";
import { expect, test } from "vitest";
import { Cell } from "./cell.js";
import { owners, subgraphSchemas } from "./library.js";
import { isKeyColumn, type Row, rowOf } from "./tables.js";

const schemas = subgraphSchemas();

test.each(owners.map((owner) => [owner.name, owner] as const))(
  "%s names no entity that it does not know, so that what is absent is always absent elsewhere",
  async (name, { tables }) => {
    const unknown: string[] = [];
    for (const [typeName, rows] of Object.entries(tables)) {
      const type = schemas[name]?.getType(typeName);
      if (!isObjectType(type)) throw new Error(`${name} has no type ${typeName}`);
      for (const field of Object.values(type.getFields()).filter((it) => !isKeyColumn(typeName, it.name))) {
        const stubs = (await Promise.all(rows.map((row) => readOf(row[field.name])))).flat(3).filter(isStub);
        for (const stub of stubs) {
          const target = String(stub.__typename ?? getNamedType(field.type).name);
          const isEntityHere = target in tables && !isUnionType(schemas[name]?.getType(target));
          if (isEntityHere && !rowOf(tables, target, stub))
            unknown.push(`${typeName}.${field.name} ${JSON.stringify(stub)}`);
        }
      }
    }

    expect(unknown).toEqual([]);
  },
);

async function readOf(value: unknown): Promise<unknown> {
  try {
    return value instanceof Cell ? await value.read() : value;
  } catch {
    return null;
  }
}

function isStub(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
