import { methodOf, type Operation } from "@/app/_request/operation";
import { headersSent, refusalStatuses } from "../_openapi/document";
import { answerSchema, bodySchema, parameterSchemas, type Schema } from "../_openapi/schemas";
import { Json } from "./json";
import { Words } from "./words";

/** One operation: where, what may be asked, what comes back. */
export function OperationSection({ operation }: { operation: Operation }) {
  const { operationId, path, summary, description, params, query, body, bodyExample, answer, example, scope } =
    operation;
  const parameters = [
    ...parameterSchemas(params).map((parameter) => ({ ...parameter, place: "path", isRequired: true })),
    ...parameterSchemas(query).map((parameter) => ({ ...parameter, place: "query" })),
    ...headersSent(operation).map(([name, meaning]) => ({
      ...{ name, place: "header", isRequired: false, schema: { type: "string", description: meaning } },
    })),
  ];
  return (
    <section className="operation" id={operationId} aria-labelledby={`${operationId}-h`}>
      <h2 id={`${operationId}-h`}>
        <code>
          {methodOf(operation)} {path}
        </code>
      </h2>
      <p>
        <Words>{description ? `${summary}. ${description}` : `${summary}.`}</Words>
      </p>
      <p className="hint">
        {scope ? <Words>{`A key with the scope \`${scope}\`, or a session.`}</Words> : "For everybody."}{" "}
        {`Refusals: ${refusalStatuses(operation).join(", ")}.`}
      </p>
      {parameters.length > 0 && (
        <div className="tablewrap">
          <table className="stack">
            <thead>
              <tr>
                <th scope="col">Parameter</th>
                <th scope="col">In</th>
                <th scope="col">Value</th>
                <th scope="col">Meaning</th>
              </tr>
            </thead>
            <tbody>
              {parameters.map(({ name, place, schema, isRequired }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{isRequired ? `${place}, required` : place}</td>
                  <td>
                    <code>{shapeOf(schema)}</code>
                  </td>
                  <td>
                    <Words>{String(schema.description ?? "")}</Words>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {body && (
        <>
          <Json label={`Example of what is sent to ${operationId}`} value={bodyExample} />
          <Json label={`Schema of what is sent to ${operationId}`} value={bodySchema(body)} />
        </>
      )}
      {operation.success === 204 ? (
        <p>Answers 204, without a body.</p>
      ) : (
        <>
          <Json label={`Example answer of ${operationId}`} value={example} />
          <Json label={`Schema of the answer of ${operationId}`} value={answerSchema(answer)} />
        </>
      )}
    </section>
  );
}

/** "1–100, 20 if left out", "person | place", "string" */
function shapeOf({ type, minimum, maximum, default: usual, enum: choices }: Schema): string {
  if (Array.isArray(choices)) return choices.join(" | ");
  const range = minimum !== undefined && maximum !== undefined ? `${minimum}–${maximum}` : String(type);
  return usual === undefined ? range : `${range}, ${usual} if left out`;
}
