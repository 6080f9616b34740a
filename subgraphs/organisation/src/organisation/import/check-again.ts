import type { ReadRow, RowFault } from "@lienthong/kernel/service/import/import-kind.js";

/** All faults of a file: a row left out may take away what another names, so the rest is checked until it is good. */
export async function checkAgain<Row>(
  rows: readonly ReadRow<Row>[],
  faultsOf: (rows: readonly ReadRow<Row>[]) => Promise<RowFault[]>,
): Promise<RowFault[]> {
  const faults: RowFault[] = [];
  for (let good = rows; ; ) {
    const found = await faultsOf(good);
    if (found.length === 0) return faults;
    faults.push(...found);
    const bad = new Set(found.map(({ line }) => line));
    good = good.filter(({ record }) => !bad.has(record.line));
  }
}
