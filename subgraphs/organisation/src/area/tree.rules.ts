/** A node of a tree as a flat list gives it. */
export interface TreeNode<Area extends Placed> {
  area: Area;
  /** What it was on the day of the tree. */
  state: Area["known"]["state"];
  /** Null for the root. */
  parent: Area | null;
  /** 0 for the root. */
  depth: number;
}

/** An area with what it was on the day of a tree. */
export interface Placed {
  id: string;
  known: { state: { parentId: string | null; sortName: string } };
}

/** Areas of one day as a flat tree: each after its parent, siblings in Vietnamese order. */
export function treeOf<Area extends Placed>(areas: readonly Area[]): TreeNode<Area>[] {
  const ids = new Set(areas.map(({ id }) => id));
  const parentOf = ({ known }: Area) => (ids.has(known.state.parentId ?? "") ? known.state.parentId : null);
  const childrenOf = Map.groupBy(areas.toSorted(inVietnameseOrder), parentOf);

  const below = (parent: Area | null, depth: number): TreeNode<Area>[] =>
    (childrenOf.get(parent?.id ?? null) ?? []).flatMap((area) => [
      { area, state: area.known.state, parent, depth },
      ...below(area, depth + 1),
    ]);
  return below(null, 0);
}

function inVietnameseOrder(a: Placed, b: Placed): number {
  const [first, second] = [a.known.state.sortName, b.known.state.sortName];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
