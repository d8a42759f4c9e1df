import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { z } from "zod";
import { nextAuthOptions, returnCookieName } from "@/app/_request/next-auth-options";
import { requireOwnOrigin } from "@/app/_request/origin";
import { problem, refusalOf } from "@/app/_request/problem";
import { safePath } from "@/app/_request/safe-path";
import { AppError } from "@/lib/platform/app-error";
import { environment, isSecureOrigin } from "@/lib/platform/environment";

/** What next-auth is asked by those who use its client; nothing else gets through to it. */
const DOORS = {
  GET: ["providers", "session", "csrf", "signin", "signin/credentials", "signout", "error"],
  POST: ["signin/credentials", "callback/credentials", "signout"],
};
const LARGEST_BODY = 10_000; // characters

type Context = RouteContext<"/api/auth/[...nextauth]">;

export const GET = (request: Request, context: Context) => answer(request, context, "GET");
export const POST = (request: Request, context: Context) => answer(request, context, "POST");

async function answer(request: Request, context: Context, method: "GET" | "POST"): Promise<Response> {
  try {
    const { nextauth } = await context.params;
    if (!DOORS[method].includes(nextauth.join("/"))) throw new AppError("not-found", "not-found");
    if (method === "POST") requireOwnOrigin(request.headers);
    await dropForeignCookie();
    return await ask(await cleaned(request, method), nextauth);
  } catch (error) {
    if (error instanceof AppError) return problem(request, refusalOf(error));
    throw error;
  }
}

/** next-auth has a word for wrong passwords only; every other refusal is answered as we answer it elsewhere. */
async function ask(request: NextRequest, nextauth: string[]): Promise<Response> {
  const refusals: AppError[] = [];
  const options = nextAuthOptions((refusal) => refusals.push(refusal));
  const context = { params: Promise.resolve({ nextauth }) };
  const response: Response = await NextAuth(request, context, options);
  if (refusals[0]) throw refusals[0];
  return response;
}

/** The same request with nothing in it that next-auth stumbles over: it answers 500 to a callbackUrl it cannot read. */
async function cleaned(request: Request, method: "GET" | "POST"): Promise<NextRequest> {
  const address = new URL(request.url);
  const { searchParams } = address;
  if (searchParams.has("callbackUrl")) searchParams.set("callbackUrl", safePath(searchParams.get("callbackUrl")));
  if (!/^\w{1,40}$/.test(searchParams.get("error") ?? "x")) searchParams.delete("error");
  if (method === "GET") return new NextRequest(address, { headers: request.headers });
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/x-www-form-urlencoded");
  headers.delete("content-length");
  return new NextRequest(address, { method, headers, body: await readFields(request) });
}

/** @throws {AppError} invalid `wrong-value`, too-large `too-large` */
async function readFields(request: Request): Promise<URLSearchParams> {
  const text = await request.text();
  if (text.length > LARGEST_BODY) throw new AppError("too-large", "too-large");
  const isJson = request.headers.get("content-type")?.includes("application/json");
  const fields = new URLSearchParams(isJson ? readJson(text) : text);
  if (fields.has("callbackUrl")) fields.set("callbackUrl", safePath(fields.get("callbackUrl")));
  return fields;
}

function readJson(text: string): Record<string, string> {
  const fields = z.record(z.string(), z.union([z.string(), z.boolean()]).transform(String)).safeParse(parsed(text));
  if (!fields.success) throw new AppError("invalid", "wrong-value");
  return fields.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // refused by its shape
  }
}

/** next-auth remembers where to go in a cookie, and answers 500 to every request while it holds something else. */
async function dropForeignCookie(): Promise<void> {
  const jar = await cookies();
  const value = jar.get(returnCookieName())?.value;
  const own = new URL(environment().NEXTAUTH_URL).origin;
  if (value === undefined || (URL.canParse(value) && new URL(value).origin === own)) return;
  jar.delete({ name: returnCookieName(), path: "/", secure: isSecureOrigin() });
  throw new AppError("invalid", "wrong-value");
}
