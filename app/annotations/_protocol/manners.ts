import { ANNO_PROFILE } from "@/lib/syndication/web-annotation";

/** What every answer at one kind of address carries, refusals too. */
export interface Manners {
  allow: string;
  headers: Record<string, string>;
}

const CONSTRAINED = `<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"`;
const typeLink = (type: string): string => `<http://www.w3.org/ns/ldp#${type}>; rel="type"`;

/**
 * Any page of the web may read and, with a key, write; never as the person who is signed in here: with "*" browsers hand
 * over only answers to requests without cookies (Fetch, CORS protocol and credentials).
 */
export const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Accept-Post, Allow, Content-Location, ETag, Link, Location, Preference-Applied, Retry-After, Vary, WWW-Authenticate, X-Request-Id",
};

const manners = (allow: string, link: string[], more: Record<string, string>): Manners => ({
  allow,
  headers: { ...CORS, Allow: allow, Link: link.join(", "), ...more },
});

/** → https://www.w3.org/TR/annotation-protocol/#container-retrieval */
export const CONTAINER = manners("GET, HEAD, OPTIONS, POST", [typeLink("BasicContainer"), CONSTRAINED], {
  Vary: "Accept, Prefer, Authorization, Cookie",
  "Accept-Post": ANNO_PROFILE,
});

/** That of an article is made of what was put into the archive's own container, and of facts. */
export const ARTICLE_CONTAINER = manners("GET, HEAD, OPTIONS", [typeLink("BasicContainer"), CONSTRAINED], {
  Vary: "Accept, Prefer, Authorization, Cookie",
});

/** → https://www.w3.org/TR/annotation-protocol/#annotation-retrieval */
export const ANNOTATION = manners("GET, HEAD, OPTIONS, PUT, DELETE", [typeLink("Resource"), CONSTRAINED], {
  Vary: "Accept, Authorization, Cookie",
});

export const FACT = manners("GET, HEAD, OPTIONS", [typeLink("Resource"), CONSTRAINED], {
  Vary: "Accept, Authorization, Cookie",
});

/** What is read as a file and nothing more. */
export const READING: Manners = {
  allow: "GET, HEAD",
  headers: { "Access-Control-Allow-Origin": "*", Vary: "Authorization, Cookie" },
};

/** What may be done here, for clients and for browsers that ask before they send. */
export const options = ({ allow, headers }: Manners): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...headers,
      "Access-Control-Allow-Methods": allow,
      "Access-Control-Allow-Headers":
        "accept, accept-language, authorization, content-type, idempotency-key, if-match, if-none-match, prefer, slug",
      "Access-Control-Max-Age": "86400",
    },
  });
