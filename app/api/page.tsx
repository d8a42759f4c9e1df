import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "../_components/page-head";
import { Contents } from "./_docs/contents";
import { Json } from "./_docs/json";
import { OperationSection } from "./_docs/operation-section";
import { Words } from "./_docs/words";
import { ABOUT } from "./_openapi/document";
import { namedSchemas } from "./_openapi/schemas";
import { OPERATIONS } from "./_operations/all";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("api");
  return { title: say("title"), description: say("lead"), alternates: { canonical: "/api" } };
}

/** The API for people, made of the same schemas as its OpenAPI document. The body is in English, as its names are. */
export default async function ApiPage() {
  const say = await getTranslations("api");
  return (
    <main className="wrap api" id="main">
      <PageHead title={say("title")}>{say("lead")}</PageHead>
      <p>
        <a href="/api/v1/openapi.json">{say("document")}</a> · <a href="/api/problems">{say("problems-title")}</a> ·{" "}
        <a href="/account/tokens">{say("keys")}</a>
      </p>
      <div lang="en">
        <p>
          <Words>{ABOUT}</Words>
        </p>
        <Contents operations={OPERATIONS} />
        {OPERATIONS.map((operation) => (
          <OperationSection key={operation.operationId} operation={operation} />
        ))}
        <section className="operation" id="schemas" aria-labelledby="schemas-h">
          <h2 id="schemas-h">Schemas</h2>
          {Object.entries(namedSchemas()).map(([name, schema]) => (
            <Json key={name} label={name} value={schema} />
          ))}
        </section>
      </div>
    </main>
  );
}
