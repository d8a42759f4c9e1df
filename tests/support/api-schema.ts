import { Ajv2020 } from "ajv/dist/2020.js";

type Schema = Record<string, unknown>;

/** What is wrong with a value by a schema of the OpenAPI document; empty when it fits. Read by another program than ours. */
export function validatorOf(schema: Schema, components: Schema): (value: unknown) => unknown[] {
  const ajv = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true, allErrors: true });
  ajv.addKeyword("components"); // where the document keeps its schemas, so that references find them
  const validate = ajv.compile({ ...schema, components });
  return (value) => (validate(value) ? [] : (validate.errors ?? ["?"]));
}
