import { problem, refusalOf } from "@/app/_request/problem";
import { getViewer } from "@/app/_request/viewer";
import { listMentionable } from "@/lib/annotations/queries/mentionable";
import { AppError } from "@/lib/platform/app-error";

/** Names of people who may be called in what somebody is writing, for the field that asks. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  try {
    const people = await listMentionable(await getViewer(), query);
    return Response.json({ people }, { headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { mistakes, ...refusal } = refusalOf(error);
    return problem(request, { ...refusal, mistakes: mistakes?.map((each) => ({ ...each, in: "query" })) });
  }
}
