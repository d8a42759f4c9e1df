import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readBlocks } from "@/lib/text/blocks";
import { explain } from "@/scripts/explain/explanation";
import { page } from "@/scripts/explain/page";

const TEXT = "Премьер в Оше\nПремьер-министр Кыргызстана Нурлан Асанов прибыл в Ош.\n";
const blocks = readBlocks(TEXT);
const explained = explain({ text: TEXT, blocks, language: "ru", publishedAt: null });

const folder = mkdtempSync(join(tmpdir(), "explain-"));
const file = join(folder, "article.txt");
writeFileSync(file, TEXT);
afterAll(() => rmSync(folder, { recursive: true }));

const TSX = "node_modules/tsx/dist/cli.mjs";
const run = (parameters: string[], env: Record<string, string> = {}) =>
  execFileSync(process.execPath, [TSX, "scripts/explain.ts", ...parameters], {
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "", NO_COLOR: "", ...env },
  });

test("every mention and fact is on its words and says what decided", () => {
  expect(explained.facts.map(({ kind }) => kind)).toContain("position");
  for (const { start, end, words, why } of [...explained.mentions, ...explained.facts]) {
    expect(TEXT.slice(start, end)).toBe(words);
    expect(why.rule).not.toBe("");
    expect(why.confidence).toBeGreaterThan(0);
  }
  for (const { why } of explained.facts) expect(why.says).toMatch(/\w/);
});

test("a name that weights decided on says what weighed, one in another too", () => {
  for (const words of ["Нурлан Асанов", "Кыргызстана"]) {
    const { total, features } = explained.mentions.find((mention) => mention.words === words)?.why ?? {};
    expect(total).toBeGreaterThan(0);
    expect(features?.length).toBeGreaterThan(0);
    expect(features?.[0]?.name).toMatch(/^[a-z0-9-]+\[-?\d\].* «.+»$/);
    expect(Math.abs(features?.[0]?.weight ?? 0)).toBeGreaterThanOrEqual(Math.abs(features?.at(-1)?.weight ?? 0));
  }
});

test("the text is drawn with mentions nested in facts, then each with its rule", () => {
  const plain = page(TEXT, blocks, explained, { isColoured: false });
  expect(plain).toContain("{Нурлан Асанов|person}");
  expect(plain).toMatch(/‹1 .*\{Кыргызстана\|place\}.* 1›/);
  expect(plain).toMatch(/1\. position .*\n {5}\{"person":"Нурлан Асанов".*\n {5}\S+, .*; confidence 0\.\d/);
  expect(plain).not.toContain("\u001B");
  expect(page(TEXT, blocks, explained, { isColoured: true })).toContain("\u001B[36mНурлан Асанов\u001B[0m");
});

test("what weighed is listed under what it decided", () => {
  const [first, ...more] = explained.mentions;
  if (!first) throw new Error("nothing was found");
  const why = {
    ...first.why,
    total: 812,
    features: [
      { name: "word=Асанов", weight: 40 },
      { name: "case=gent", weight: -7 },
    ],
  };
  const shown = page(TEXT, blocks, { ...explained, mentions: [{ ...first, why }, ...more] }, { isColoured: false });
  expect(shown).toMatch(/the weights say 812 for it\n {7}\+40 word=Асанов\n {7}−7 case=gent/);
});

test("as a program it is plain when nobody looks, coloured when asked, and JSON with --json", () => {
  expect(run([file])).toContain("{Нурлан Асанов|person}");
  expect(run([file], { FORCE_COLOR: "1" })).toContain("\u001B[36m");
  const { facts } = JSON.parse(run([file, "--json", "--published", "2024-03-12"])) as typeof explained;
  expect(facts).toEqual(JSON.parse(JSON.stringify(explained.facts)));
}, 30_000);

test.each([
  [[], "Which file?"],
  [["no-such-file.txt"], "There is no file"],
  [[file, "--published", "soon"], "not a date"],
])(
  "%j is refused in words",
  (parameters, words) => {
    const { status, stderr } = spawnSync(process.execPath, [TSX, "scripts/explain.ts", ...parameters], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain(words);
  },
  30_000,
);
