import type { Instrumentation } from "next";

/** Errors that pages and actions let through are bugs: each is logged once, with the id its reader was shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/platform/log");
  const { message, stack, digest } = describe(error);
  const id = request.headers["x-request-id"];
  log.error({ id, method: request.method, route: context.routePath, digest, message, stack }, "page failed");
};

function describe(error: unknown): { message: string; stack?: string; digest?: unknown } {
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, stack: error.stack, digest: "digest" in error ? error.digest : undefined };
}
