import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv, { type ValidateFunction } from "ajv";

/** The assertions of the W3C test suite, kept beside the project and not in it. */
const FOLDER = path.resolve("../shared/w3c-annotation");
export const HAS_SCHEMAS = existsSync(FOLDER);

/** RFC 3339 §5.6, which the model wants with a zone. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

/** What a document must be, by the name of the assertion. */
export interface Assertion {
  name: string;
  holds: ValidateFunction;
  expects: boolean;
}

/** The assertions that a list of the suite names: "annotations/annotationMusts.test". */
export function assertionsOf(list: string): Assertion[] {
  const { assertions } = read(list) as { assertions: unknown[] };
  const ajv = new Ajv({
    strict: false,
    formats: {
      "date-time": (words: string) => MOMENT.test(words) && !Number.isNaN(Date.parse(words)),
      uri: URL.canParse,
    },
  });
  for (const file of readdirSync(path.join(FOLDER, "definitions")))
    ajv.addSchema(modern(read(`definitions/${file}`)), file);
  return assertions
    .flat()
    .filter((name) => typeof name === "string")
    .map((name) => assertion(ajv, name));
}

function assertion(ajv: Ajv, name: string): Assertion {
  const schema = read(name) as { expectedResult?: string };
  return { name, holds: ajv.compile(modern(schema)), expects: schema.expectedResult !== "invalid" };
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));

/**
 * Draft 4 says `id` where later drafts say `$id` (without it references go by the names under which they were added), and
 * that a bound is exclusive beside it.
 */
function modern(schema: unknown): object {
  const { $schema: _, id: __, ...rest } = JSON.parse(JSON.stringify(schema), (_key, value) => withBounds(value));
  return rest;
}

function withBounds(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("exclusiveMinimum" in value) || !("minimum" in value))
    return value;
  const { minimum, exclusiveMinimum, ...rest } = value;
  return exclusiveMinimum === true ? { ...rest, exclusiveMinimum: minimum } : { ...rest, minimum };
}
