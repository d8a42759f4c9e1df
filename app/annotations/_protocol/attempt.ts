import { challengeOf } from "@/app/_request/machine-viewer";
import { problem, type Refusal, refusalOf } from "@/app/_request/problem";
import { AppError } from "@/lib/platform/app-error";
import { log } from "@/lib/platform/log";
import type { Manners } from "./manners";
import { Refused } from "./refused";

/** Runs what answers a request; what it refuses is said as problem details, with the headers of its kind of address. */
export async function attempt(request: Request, manners: Manners, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    const refusal = refusalFor(error, request);
    return problem(request, { ...refusal, headers: { ...manners.headers, ...refusal.headers } });
  }
}

function refusalFor(error: unknown, request: Request): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof AppError) {
    return { ...refusalOf(error), headers: challengeOf(error) };
  }
  const { message, stack } = error instanceof Error ? error : { message: String(error) };
  const path = new URL(request.url).pathname;
  log.error({ id: request.headers.get("x-request-id"), path, message, stack }, "protocol failed");
  return { status: 500, reason: "failed" };
}

/** For the methods that an address does not take. */
export const refuseMethod =
  (manners: Manners) =>
  async (request: Request): Promise<Response> =>
    problem(request, { status: 405, reason: "no-such-method", headers: manners.headers });
