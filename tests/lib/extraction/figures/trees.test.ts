import fc from "fast-check";
import { expect, test } from "vitest";
import { Forest, type Tree } from "@/lib/extraction/figures/trees";

const COLUMNS = 4;
const value = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.double({ min: -3, max: 3, noNaN: true }));

interface Branch {
  column: number;
  threshold: number;
  left: Branch | number;
  right: Branch | number;
}

const branch = (depth: number): fc.Arbitrary<Branch | number> => {
  const leaf = fc.integer({ min: -9999, max: 9999 }).map((parts) => parts / 1e4);
  if (depth === 0) return leaf;
  const [column, below] = [fc.integer({ min: 0, max: COLUMNS - 1 }), branch(depth - 1)];
  return fc.oneof(leaf, fc.record({ column, threshold: value, left: below, right: below }));
};

test("a forest sums up the leaves that a row falls into", () => {
  const rows = fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(branch(3), { maxLength: 6 }), rows, (branches, values) => {
      const forest = new Forest(branches.map(treeOf));
      const bins = Uint8Array.from(values.flatMap((row) => row.map((each, column) => forest.binOf(column, each))));
      const sums = values.map((row) => branches.reduce<number>((sum, each) => sum + leafOf(each, row), 0));
      forest.scoresOf(bins, COLUMNS, values.length).forEach((score, at) => {
        expect(score).toBeCloseTo(sums[at] ?? Number.NaN, 8);
      });
    }),
  );
});

const leafOf = (node: Branch | number, row: readonly number[]): number =>
  typeof node === "number" ? node : leafOf((row[node.column] ?? 0) <= node.threshold ? node.left : node.right, row);

function treeOf(root: Branch | number): Tree {
  const tree = { columns: [], thresholds: [], left: [], right: [], values: [] } as Record<keyof Tree, number[]>;
  const add = (node: Branch | number): number => {
    const isLeaf = typeof node === "number";
    const at = tree.columns.push(isLeaf ? -1 : node.column) - 1;
    tree.thresholds.push(isLeaf ? 0 : node.threshold);
    tree.values.push(isLeaf ? node : 0);
    tree.left[at] = isLeaf ? 0 : add(node.left);
    tree.right[at] = isLeaf ? 0 : add(node.right);
    return at;
  };
  add(root);
  return tree;
}
