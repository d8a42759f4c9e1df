import { createTranslator } from "use-intl/core";
import { chooseLocale, type Locale } from "@/app/_i18n/locale";
import type { AppError, RefusalDetails } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";
import enApi from "@/messages/en/api.json";
import enRefusals from "@/messages/en/refusals.json";
import kyApi from "@/messages/ky/api.json";
import kyRefusals from "@/messages/ky/refusals.json";
import ruApi from "@/messages/ru/api.json";
import ruRefusals from "@/messages/ru/refusals.json";
import uzApi from "@/messages/uz/api.json";
import uzRefusals from "@/messages/uz/refusals.json";

const WORDS: Record<Locale, { titles: Record<string, string>; refusals: Record<string, string> }> = {
  ru: { titles: ruApi.titles, refusals: ruRefusals },
  ky: { titles: kyApi.titles, refusals: kyRefusals },
  uz: { titles: uzApi.titles, refusals: uzRefusals },
  en: { titles: enApi.titles, refusals: enRefusals },
};

/** One thing that is wrong with what was asked. */
export interface Mistake {
  in: "query" | "path" | "header" | "body";
  name: string;
  /** Names a sentence of messages/…/refusals.json. */
  reason: string;
}

export interface Refusal {
  status: number;
  reason: string;
  details?: RefusalDetails;
  mistakes?: readonly Mistake[];
  headers?: Record<string, string>;
}

/** What a command refuses of single fields stood in the body. */
export const refusalOf = ({ status, reason, details }: AppError): Refusal => ({
  ...{ status, reason, details },
  ...(details.fields && {
    mistakes: Object.entries(details.fields).map(([name, why]) => ({ in: "body" as const, name, reason: why })),
  }),
});

/** A refusal as RFC 9457 problem details, in the language the request asks for. */
export function problem(request: Request, { status, reason, details, mistakes, headers }: Refusal): Response {
  const language = chooseLocale(undefined, request.headers.get("accept-language"), environment().DEFAULT_LOCALE);
  const sentence = sentencesIn(language);
  const body = {
    type: `/api/problems#${reason}`,
    title: WORDS[language].titles[status] ?? String(status),
    status,
    detail: sentence(reason, details?.values),
    ...details?.gone,
    ...(mistakes && {
      errors: mistakes.map(({ reason, ...where }) => ({ ...where, detail: sentence(reason, where) })),
    }),
  };
  return new Response(request.method === "HEAD" ? null : JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": language,
      "Cache-Control": "no-store",
      ...(details?.retryAfter !== undefined && { "Retry-After": String(Math.ceil(details.retryAfter)) }),
      ...headers,
    },
  });
}

/** What a refusal says, in the language the request asks for: for answers that have a shape of their own. */
export function refusalSentence(request: Request, reason: string, values?: Record<string, string | number>): string {
  const language = chooseLocale(undefined, request.headers.get("accept-language"), environment().DEFAULT_LOCALE);
  return sentencesIn(language)(reason, values);
}

function sentencesIn(locale: Locale) {
  const messages = WORDS[locale].refusals;
  const translate = createTranslator({ locale, messages });
  return (reason: string, values?: Record<string, string | number>): string =>
    translate(Object.hasOwn(messages, reason) ? reason : "wrong-value", values);
}
