import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { isSure } from "@/lib/extraction/confidence";
import type { Figure } from "../figures";
import { extractRussian } from "./corpus";

const Expected = z.object({
  facts: z.array(z.looseObject({ type: z.string(), target: z.object({ start: z.number(), end: z.number() }) })),
});

export const seedText = (): string => readFileSync("prisma/seed/article.txt", "utf8");

/** The seed article: facts shown of those expected, and facts shown that nobody expected; tentative ones are not shown. */
export function seedFacts(): Figure[] {
  const { facts } = extractRussian(seedText());
  const expected = Expected.parse(JSON.parse(readFileSync("tests/fixtures/expected-facts.json", "utf8"))).facts;
  const shown = facts.filter(({ confidence }) => isSure(confidence));
  const said = shown.map(({ kind, start, end, arguments: args }) => ({
    type: kind,
    start,
    end,
    ...withoutEmpty(args),
  }));
  const asked = expected.map(({ target, ...rest }) => ({
    start: target.start,
    end: target.end,
    ...withoutEmpty(rest),
  }));
  const found = asked.filter((fact) => said.some((other) => isDeepStrictEqual(fact, other))).length;
  const wrong = said.length - found;
  return [
    {
      name: "seed: facts found",
      value: found,
      unit: "facts",
      bar: asked.length,
      pass: found === asked.length,
      reference: `${asked.length} expected`,
    },
    { name: "seed: wrong facts shown", value: wrong, unit: "facts", bar: 0, pass: wrong === 0, reference: "0" },
  ];
}

const withoutEmpty = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
