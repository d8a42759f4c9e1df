import type { Page, Request } from "@playwright/test";

/** What a first visit brings over the wire. Sizes are bytes of the bodies as they were packed, without headers. */
export interface FirstVisit {
  javaScript: number;
  css: number;
  fonts: number;
  html: number;
  other: number;
  requests: number;
  javaScriptFiles: number;
}

/** Visits an address with a page whose cache is empty, and weighs everything until the network is still. */
export async function firstVisit(page: Page, address: string): Promise<FirstVisit> {
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(address, { waitUntil: "networkidle" });
  const visit = { javaScript: 0, css: 0, fonts: 0, html: 0, other: 0, requests: 0, javaScriptFiles: 0 };
  for (const request of finished) {
    const kind = KINDS[request.resourceType()] ?? "other";
    visit[kind] += (await request.sizes()).responseBodySize;
    visit.requests += 1;
    if (kind === "javaScript") visit.javaScriptFiles += 1;
  }
  return visit;
}

const KINDS: Record<string, "javaScript" | "css" | "fonts" | "html"> = {
  script: "javaScript",
  stylesheet: "css",
  font: "fonts",
  document: "html",
};
