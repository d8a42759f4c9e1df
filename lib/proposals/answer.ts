import { z } from "zod";
import { FACT_ARGUMENTS, FACT_KINDS } from "@/lib/extraction/fact";

/** No article states more; an answer with more is cut there. */
const MOST = 200;

/** One thing a model says it has read. What it says is not believed: `accept` looks for it in the text. */
export const Proposal = z.object({
  kind: z.enum(FACT_KINDS),
  /** The very words of the text that state it. */
  quote: z.string().trim().min(1).max(2000),
  /** A few words right before and after the quote, to tell it from the same words elsewhere. */
  before: z.string().max(500).nullish(),
  after: z.string().max(500).nullish(),
  arguments: z.record(z.string(), z.unknown()),
});
export type Proposal = z.infer<typeof Proposal>;

const Answer = z.object({ facts: z.array(z.unknown()) });

/**
 * The proposals of an answer. One that is not of the schema is left out, and the others count; what is no JSON, or has
 * no list of facts, is null. Words around the JSON, as some models write them, are left aside.
 */
export function readAnswer(content: string): Proposal[] | null {
  const answer = Answer.safeParse(json(content));
  if (!answer.success) return null;
  return answer.data.facts.slice(0, MOST).flatMap((fact) => Proposal.safeParse(fact).data ?? []);
}

function json(content: string): unknown {
  const from = content.indexOf("{");
  const to = content.lastIndexOf("}");
  try {
    return JSON.parse(content.slice(from, to + 1));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type JsonSchema = Record<string, unknown>;

/**
 * What is asked of the model, as JSON Schema: a list of facts, each of one of our kinds with the arguments of that
 * kind. Servers know a part of the standard only, so lengths and patterns are left to our own check.
 * → https://json-schema.org/draft/2020-12
 */
export function answerSchema(): JsonSchema {
  const text = { type: "string" };
  const kinds = FACT_KINDS.map((kind) => {
    const args = plain(z.toJSONSchema(FACT_ARGUMENTS[kind], { io: "output" }));
    return object({ kind: { type: "string", const: kind }, quote: text, before: text, after: text, arguments: args });
  });
  return object({ facts: { type: "array", items: { anyOf: kinds } } });
}

const object = (properties: JsonSchema): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const KEPT: ReadonlySet<string> = new Set(["type", "enum", "const", "items", "anyOf"]);

function plain(schema: unknown): JsonSchema {
  if (!isSchema(schema)) return {};
  if (isSchema(schema.properties)) return object(mapped(schema.properties, plain));
  const kept = Object.entries(schema).filter(([name]) => KEPT.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (name === "items") return [name, plain(value)];
      return [name, name === "anyOf" && Array.isArray(value) ? value.map(plain) : value];
    }),
  );
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const mapped = (properties: JsonSchema, change: (value: unknown) => JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, change(value)]));
