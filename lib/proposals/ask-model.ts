import OpenAI from "openai";
import { answerSchema } from "./answer";
import { guardedFetch, ModelFailure } from "./guarded-fetch";
import type { Model } from "./model";
import type { Message } from "./question";

/**
 * One question, one answer: what the model wrote, "" when it declined.
 * @throws {ModelFailure} when the endpoint is slow, away, refuses, or answers with something else; its message holds
 *   neither the key nor words of the article
 */
export async function askModel(model: Model, messages: Message[], signal?: AbortSignal): Promise<string> {
  const limit = AbortSignal.timeout(model.timeout);
  try {
    const answer = await clientOf(model).chat.completions.create(
      { model: model.name, messages, stream: false, ...formatOf(model) },
      { signal: signal ? AbortSignal.any([signal, limit]) : limit },
    );
    return contentOf(answer);
  } catch (error) {
    throw asFailure(error, model, limit.aborted);
  }
}

/** The client takes settings from variables of its own; ours are the only ones that count. */
const clientOf = ({ url, key, timeout }: Model): OpenAI =>
  new OpenAI({
    baseURL: url,
    apiKey: key ?? "none",
    organization: null,
    project: null,
    adminAPIKey: null,
    timeout,
    maxRetries: 0, // the queue asks again
    fetch: guardedFetch,
    logLevel: "off",
  });

function formatOf({ format }: Model): Pick<OpenAI.ChatCompletionCreateParamsNonStreaming, "response_format"> {
  if (format === "words") return {};
  if (format === "object") return { response_format: { type: "json_object" } };
  const json_schema = { name: "facts", strict: true, schema: answerSchema() };
  return { response_format: { type: "json_schema", json_schema } };
}

/** Compatible is what the endpoint says it is: the shape is looked at before it is trusted. */
function contentOf(answer: Partial<OpenAI.ChatCompletion>): string {
  const message = answer?.choices?.[0]?.message;
  if (!message) throw new ModelFailure("the answer is no chat completion");
  return typeof message.content === "string" ? message.content : "";
}

function asFailure(error: unknown, { timeout }: Model, isLate: boolean): Error {
  if (error instanceof ModelFailure) return error;
  const inner = error instanceof Error ? error.cause : null;
  if (inner instanceof ModelFailure) return inner;
  if (isLate || error instanceof OpenAI.APIConnectionTimeoutError)
    return new ModelFailure(`no answer within ${timeout} ms`);
  if (error instanceof OpenAI.APIUserAbortError) return new ModelFailure("stopped");
  if (error instanceof OpenAI.APIConnectionError) return new ModelFailure("the endpoint cannot be reached");
  if (error instanceof OpenAI.APIError && error.status) return new ModelFailure(`the endpoint answers ${error.status}`);
  if (error instanceof SyntaxError || error instanceof OpenAI.OpenAIError)
    return new ModelFailure("the answer is no JSON");
  return error instanceof Error ? error : new Error(String(error));
}
