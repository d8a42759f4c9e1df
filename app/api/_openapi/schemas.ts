import { z } from "zod";
import { AnnotationJson, ThreadJson } from "../_json/annotation";
import { ArticleJson, ArticleLine } from "../_json/article";
import { EntityJson, EntityLine } from "../_json/entity";
import { FactHistory, FactJson, Target } from "../_json/fact";
import { GroupJson, GroupLine } from "../_json/group";
import { Utf16 } from "../_json/paging";
import { ProblemJson } from "../_json/problem";

export type Schema = Record<string, unknown>;

/** The schemas that the document names; all others stand where they are used. */
const NAMED = {
  ArticleLine,
  Article: ArticleJson,
  Fact: FactJson,
  FactHistory,
  Target,
  EntityLine,
  Entity: EntityJson,
  Annotation: AnnotationJson,
  Thread: ThreadJson,
  GroupLine,
  Group: GroupJson,
};
const SMALL = { Utf16, Problem: ProblemJson };

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({ ...NAMED, ...SMALL })) registry.add(schema, { id });

const uri = (id: string): string => `#/components/schemas/${id}`;

/** `components.schemas` of the document. */
export function namedSchemas(): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(registry, { target: "draft-2020-12", io: "output", uri, override });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
}

/** The schema of an answer, with references to the named ones. */
export function answerSchema(answer: z.ZodType): Schema {
  const known = registry.get(answer);
  if (known) return { $ref: uri(known.id) };
  const own = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...NAMED, ...SMALL })) own.add(schema, { id });
  own.add(answer, { id: "Answer" });
  const { schemas } = z.toJSONSchema(own, { target: "draft-2020-12", io: "output", uri, override });
  return withoutIdentity(schemas.Answer ?? {});
}

/** The schema of what is sent: what has a usual value may be left out, and what is none of ours is refused. */
export const bodySchema = (body: z.ZodType): Schema =>
  withoutIdentity(z.toJSONSchema(body, { target: "draft-2020-12", io: "input", unrepresentable: "any", override }));

/** The members of a parameter object, as what is sent. */
export function parameterSchemas(parameters: z.ZodObject): { name: string; isRequired: boolean; schema: Schema }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, {
    target: "draft-2020-12",
    io: "input",
    override,
  });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    isRequired: required.includes(name),
    schema: typeof schema === "object" ? { ...schema } : {},
  }));
}

// The pattern of a moment is 300 characters that say no more than its format.
function override({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
}

/** In an OpenAPI document a schema is known by its place and speaks the document's dialect. */
function withoutIdentity({ $schema, $id, ...schema }: Schema): Schema {
  return schema;
}
