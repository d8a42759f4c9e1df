import { expect, test } from "@playwright/test";
import { anArticle } from "../support/an-article";
import {
  ANNO,
  type Answer,
  aDocument,
  aProtocolClient,
  BASE,
  CONTAINER,
  isObject,
  itemsOf,
  type Json,
  LD_JSON,
  LDP,
  linksOf,
  OA,
  objectAt,
  ProtocolClient,
  textAt,
} from "../support/protocol-client";
import { unique } from "./_rights/unique";

// Every MUST and SHOULD of the Web Annotation Protocol, asked of the running archive by a program.
// → https://www.w3.org/TR/annotation-protocol/

const guest = new ProtocolClient();
let writer: ProtocolClient;
let stranger: ProtocolClient;
/** 26 annotations, so that there are pages. */
const made: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  writer = (await aProtocolClient()).client;
  stranger = (await aProtocolClient("reader")).client;
  for (let index = 0; index < 26; index++) made.push(textAt((await writer.post(aDocument())).json, "id"));
  expect(new Set(made).size).toBe(26);
});

const prefer = (...iris: string[]) => ({ prefer: `return=representation;include="${iris.join(" ")}"` });
const MINIMAL = prefer(`${LDP}PreferMinimalContainer`);
const IRIS = prefer(`${OA}PreferContainedIRIs`);
const DESCRIPTIONS = prefer(`${OA}PreferContainedDescriptions`);
const TYPE_LINK = { rel: "type", href: `${LDP}BasicContainer` };
const CONSTRAINED = { rel: `${LDP}constrainedBy`, href: "http://www.w3.org/TR/annotation-protocol/" };

const all: [name: string, ask: () => Promise<Answer>, status: number][] = [
  ["GET", () => guest.get(CONTAINER), 200],
  ["HEAD", () => guest.head(CONTAINER), 200],
  ["OPTIONS", () => guest.options(CONTAINER), 204],
  ["POST", () => writer.post(aDocument()), 201],
  ["GET as Turtle", () => guest.get(CONTAINER, { accept: "text/turtle" }), 200],
  ["GET, minimal", () => guest.get(CONTAINER, MINIMAL), 200],
  ["a POST without a key", () => guest.post(aDocument()), 401],
  ["a POST of what is no annotation", () => writer.post({ hello: 1 }), 422],
  ["a POST of what is no JSON", () => writer.post("{"), 400],
  ["a POST of another type", () => writer.post("x", { "content-type": "text/plain" }), 415],
  ["GET as an image", () => guest.get(CONTAINER, { accept: "image/png" }), 406],
  ["PUT", () => writer.put(CONTAINER, aDocument()), 405],
  ["DELETE", () => writer.remove(CONTAINER), 405],
];

test.describe("every answer of a container", () => {
  for (const [name, ask, status] of all) {
    test(name, async () => {
      const answer = await ask();
      expect(answer.status).toBe(status);
      expect(linksOf(answer)).toContainEqual(TYPE_LINK);
      expect(linksOf(answer)).toContainEqual(CONSTRAINED);
      expect(methods(answer)).toEqual(["GET", "HEAD", "OPTIONS", "POST"]);
      expect(answer.headers["accept-post"]).toContain(LD_JSON);
      expect(varies(answer)).toEqual(expect.arrayContaining(["accept", "prefer"]));
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      for (const header of ["allow", "content-location", "etag", "link", "location", "vary"]) {
        expect(exposed(answer)).toContain(header);
      }
      if (status >= 400) expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    });
  }
});

test.describe("a container", () => {
  test("ends in a slash; who leaves it out is sent there", async () => {
    expect(new URL(CONTAINER).pathname).toBe("/annotations/");
    const answer = await guest.get(`${CONTAINER.slice(0, -1)}?iris=1`);
    expect([answer.status, answer.headers.location]).toEqual([308, "/annotations/?iris=1"]);
  });

  test("is JSON-LD with the profile, with and without Accept", async () => {
    for (const headers of [undefined, { accept: LD_JSON }, { accept: "*/*" }, { accept: "application/ld+json" }]) {
      const answer = await guest.get(CONTAINER, headers);
      expect(answer.headers["content-type"]).toBe(LD_JSON);
      expect(answer.json["@context"]).toEqual([ANNO, "http://www.w3.org/ns/ldp.jsonld"]);
      expect(answer.json.type).toEqual(["BasicContainer", "AnnotationCollection"]);
      expect(answer.json.label).toBeTruthy();
    }
  });

  test("counts what it holds, and when it changed", async () => {
    const before = (await guest.get(CONTAINER, MINIMAL)).json;
    const { json } = await writer.post(aDocument());
    const after = (await guest.get(CONTAINER, MINIMAL)).json;
    expect(Number(after.total)).toBeGreaterThan(Number(before.total));
    expect(textAt(after, "modified") > textAt(before, "modified")).toBe(true);
    await writer.remove(textAt(json, "id"));
    expect(textAt((await guest.get(CONTAINER, MINIMAL)).json, "modified") > textAt(after, "modified")).toBe(true);
  });

  test("says where this representation is, and calls itself by that", async () => {
    for (const [headers, iris] of [
      [{}, 0],
      [IRIS, 1],
      [DESCRIPTIONS, 0],
      [MINIMAL, 0],
    ] as const) {
      const answer = await guest.get(CONTAINER, headers);
      expect(answer.headers["content-location"]).toBe(`${CONTAINER}?iris=${iris}`);
      expect(answer.json.id).toBe(answer.headers["content-location"]);
    }
  });

  test("holds nothing when but its frame is wanted", async () => {
    const { json, headers } = await guest.get(CONTAINER, MINIMAL);
    expect(typeof json.first).toBe("string");
    expect(typeof json.last).toBe("string");
    expect(JSON.stringify(json)).not.toContain('"items"');
    expect(headers["preference-applied"]).toBe("return=representation");
  });

  test("holds addresses or descriptions, as wanted, and so do its pages", async () => {
    for (const [headers, isWhole] of [
      [IRIS, false],
      [DESCRIPTIONS, true],
      [{}, true],
    ] as const) {
      const { json } = await guest.get(CONTAINER, headers);
      const first = objectAt(json, "first");
      expect(itemsOf(first).every((item) => isObject(item) === isWhole)).toBe(true);
      for (const iri of [textAt(first, "next"), textAt(json, "last")]) {
        expect(new URL(iri).searchParams.get("iris")).toBe(isWhole ? "0" : "1");
        const page = await guest.get(iri);
        expect(itemsOf(page.json).length).toBeGreaterThan(0);
        expect(itemsOf(page.json).every((item) => isObject(item) === isWhole)).toBe(true);
      }
    }
  });

  test("takes descriptions for granted where both are wanted", async () => {
    const { json } = await guest.get(CONTAINER, prefer(`${OA}PreferContainedDescriptions`, `${OA}PreferContainedIRIs`));
    expect(itemsOf(objectAt(json, "first")).every(isObject)).toBe(true);
  });

  test("has an entity tag for each representation, which saves sending it again", async () => {
    const answers = await Promise.all([
      ...[{}, MINIMAL, IRIS].map((headers) => guest.get(CONTAINER, headers)),
      guest.get(CONTAINER, { accept: "text/turtle" }),
    ]);
    const tags = answers.map(({ headers }) => headers.etag ?? "");
    expect(new Set(tags).size).toBe(4);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    const iri = made[0] ?? "";
    const annotation = await guest.get(iri);
    const again = await guest.get(iri, { "if-none-match": String(annotation.headers.etag) });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, "", annotation.headers.etag]);
  });

  test("is Turtle for whom it suits better", async () => {
    const { headers, body } = await guest.get(CONTAINER, { accept: "text/turtle, application/ld+json;q=0.5" });
    expect(headers["content-type"]).toMatch(/^text\/turtle/);
    expect(body).toMatch(/@prefix oa: <http:\/\/www\.w3\.org\/ns\/oa#> \./);
    expect(body).toMatch(/as:totalItems "\d+"\^\^xsd:nonNegativeInteger/);
    expect(body).toContain("ldp:BasicContainer");
  });

  test("answers HEAD with the headers of GET and no body", async () => {
    const [get, head] = [await guest.get(made[0] ?? ""), await guest.head(made[0] ?? "")];
    expect(head.body).toBe("");
    for (const name of ["etag", "content-type", "link", "allow", "vary"])
      expect(head.headers[name]).toEqual(get.headers[name]);
  });
});

test.describe("pages", () => {
  test("hold every annotation once, in order, numbered, and lead on and back", async () => {
    test.slow(); // as many pages as the archive has
    const walked: string[] = [];
    const pages: string[] = [];
    const container = (await guest.get(CONTAINER, prefer(`${LDP}PreferMinimalContainer`, `${OA}PreferContainedIRIs`)))
      .json;
    let iri = textAt(container, "first");
    let before: Json | null = null;
    while (iri !== "") {
      const page = await guest.get(iri);
      expect(page.status).toBe(200);
      expect(page.headers["content-type"]).toBe(LD_JSON);
      expect(page.json).toMatchObject({ "@context": ANNO, id: iri, type: "AnnotationPage" });
      const partOf = objectAt(page.json, "partOf");
      expect(partOf.id).toBe(container.id);
      expect(Number(partOf.total)).toBeGreaterThanOrEqual(Number(container.total));
      expect(partOf.modified).toBeTruthy();
      expect(page.json.startIndex).toBe(walked.length);
      if (before) expect(page.json.prev).toBe(before.id);
      else expect(page.json).not.toHaveProperty("prev");
      walked.push(...itemsOf(page.json).map(String));
      pages.push(iri);
      before = page.json;
      iri = textAt(page.json, "next");
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(walked).size).toBe(walked.length);
    for (const each of made) expect(walked).toContain(each);
    const order = made.map((each) => walked.indexOf(each));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("lose nothing when something before them is taken away during the walk", async () => {
    test.slow();
    const { client } = await aProtocolClient();
    let iri = textAt((await guest.get(CONTAINER, IRIS)).json, "last"); // what is made now stands from there on
    const first = textAt((await client.post(aDocument())).json, "id");
    const after: string[] = [];
    for (let index = 0; index < 21; index++) after.push(textAt((await client.post(aDocument())).json, "id"));
    const met = new Set<string>();
    let isTaken = false;
    for (let page: Json; iri !== ""; iri = textAt(page, "next")) {
      page = (await guest.get(iri)).json;
      for (const item of itemsOf(page)) met.add(String(item));
      if (met.has(first) && !isTaken) isTaken = (await client.remove(first)).status === 204;
    }
    expect(isTaken).toBe(true);
    for (const each of after) expect(met).toContain(each);
  });

  test("ignore what is preferred", async () => {
    const iri = `${CONTAINER}?iris=1&page=0`;
    const [plain, asked] = [await guest.get(iri), await guest.get(iri, DESCRIPTIONS)];
    expect(asked.body).toBe(plain.body);
    expect(itemsOf(plain.json).every((item) => typeof item === "string")).toBe(true);
  });

  test("are not there beyond the last, nor before the first", async () => {
    for (const query of ["page=99999", "page=-1", "page=x", "iris=2", "page=1&after=bad"]) {
      const { status } = await guest.get(`${CONTAINER}?${query}`);
      expect(status, query).toBe(query.includes("bad") ? 422 : 404);
    }
  });
});

const methods = ({ headers }: Answer): string[] =>
  String(headers.allow ?? "")
    .split(",")
    .map((method) => method.trim())
    .sort();
const words = (header: unknown): string[] =>
  [header ?? ""]
    .flat()
    .join(",")
    .toLowerCase()
    .split(",")
    .map((word) => word.trim());
const varies = ({ headers }: Answer): string[] => words(headers.vary);
const exposed = ({ headers }: Answer): string[] => words(headers["access-control-expose-headers"]);

test.describe("an annotation", () => {
  test("is made at an address one step below the container", async () => {
    const answer = await writer.post(aDocument());
    const { location } = answer.headers;
    expect(answer.status).toBe(201);
    expect(location?.startsWith(CONTAINER)).toBe(true);
    expect(location?.slice(CONTAINER.length)).toMatch(/^[^/?#]+$/);
    expect(answer.json.id).toBe(location);
    expect(answer.headers.etag).toMatch(/^"[\w-]+"$/);
    expect(answer.headers["content-type"]).toBe(LD_JSON);
    const read = await guest.get(String(location));
    expect(read.json).toEqual(answer.json);
    expect(read.headers.etag).toBe(answer.headers.etag);
  });

  test("says what it is and what may be done to it, on every answer", async () => {
    const iri = made[1] ?? "";
    const answers = [await guest.get(iri), await guest.head(iri), await guest.options(iri), await stranger.remove(iri)];
    answers.push(
      await guest.put(iri, aDocument()),
      await guest.get(iri, { accept: "image/png" }),
      await writer.post({}, {}, iri),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 204, 403, 401, 406, 405]);
    for (const answer of answers) {
      expect(linksOf(answer)).toContainEqual({ rel: "type", href: `${LDP}Resource` });
      expect(methods(answer)).toEqual(["DELETE", "GET", "HEAD", "OPTIONS", "PUT"]);
      expect(varies(answer)).toContain("accept");
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
    }
  });

  test("keeps its canonical, and the name it had before as via", async () => {
    const canonical = "urn:uuid:0f1d2c3b-0000-4000-8000-000000000001";
    const id = "https://client.example/annotations/7";
    const { json } = await writer.post(aDocument({ id, canonical }));
    expect(json).toMatchObject({ canonical, via: id });
    expect(json.id).not.toBe(id);
  });

  test("gets the address its client asks for, once and for ever", async () => {
    const slug = `my-note-${Date.now()}`;
    const first = await writer.post(aDocument(), { slug });
    expect(first.headers.location).toBe(`${CONTAINER}${slug}`);
    const second = await writer.post(aDocument(), { slug });
    expect(second.status).toBe(201);
    expect(second.headers.location).not.toBe(first.headers.location);
    expect((await writer.remove(`${CONTAINER}${slug}`)).status).toBe(204);
    const third = await writer.post(aDocument(), { slug });
    expect(third.status).toBe(201);
    expect(third.headers.location).not.toBe(first.headers.location);
    expect((await guest.get(`${CONTAINER}${slug}`)).status).toBe(410);
    const odd = await writer.post(aDocument(), { slug: "../%D0%9E%D1%88 fact-1?#" });
    expect(odd.headers.location?.slice(CONTAINER.length)).toMatch(/^[a-z0-9-]+$/);
  });

  test("is replaced whole", async () => {
    const { json, headers } = await writer.post(aDocument());
    const iri = textAt(json, "id");
    const document = {
      ...json,
      body: { type: "TextualBody", value: "Иначе" },
      motivation: "questioning",
      mine: undefined,
    };
    const answer = await writer.put(iri, document, { "if-match": String(headers.etag) });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      id: iri,
      body: { value: "Иначе" },
      motivation: "questioning",
      created: json.created,
    });
    expect(answer.json.body).not.toHaveProperty("language");
    expect(answer.headers.etag).not.toBe(headers.etag);
    expect(textAt(answer.json, "modified") > textAt(json, "created")).toBe(true);
    expect((await guest.get(iri)).json).toEqual(answer.json);
  });

  test("is not replaced over what its client has not seen", async () => {
    const { json, headers } = await writer.post(aDocument());
    const iri = textAt(json, "id");
    const tag = String(headers.etag);
    expect((await writer.put(iri, { ...json, bodyValue: "1", body: undefined }, { "if-match": tag })).status).toBe(200);
    const late = await writer.put(iri, { ...json, bodyValue: "2", body: undefined }, { "if-match": tag });
    expect(late.status).toBe(412);
    expect((await writer.remove(iri, { "if-match": tag })).status).toBe(412);
    expect((await writer.remove(iri, { "if-match": '"other"' })).status).toBe(412);
    expect((await guest.get(iri)).json.bodyValue).toBe("1");
    const turtle = await writer.get(iri, { accept: "text/turtle" });
    expect(turtle.headers.etag).not.toBe((await writer.get(iri)).headers.etag);
    expect((await writer.remove(iri, { "if-match": String(turtle.headers.etag) })).status).toBe(204);
  });

  test("is replaced by one of two who saw the same", async () => {
    const { json, headers } = await writer.post(aDocument());
    const ifMatch = { "if-match": String(headers.etag) };
    const answers = await Promise.all(
      ["a", "b", "c"].map((value) =>
        writer.put(textAt(json, "id"), { ...json, body: { type: "TextualBody", value } }, ifMatch),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  test("keeps where it came from", async () => {
    const canonical = "urn:uuid:0f1d2c3b-0000-4000-8000-000000000002";
    const { json } = await writer.post(aDocument({ canonical, id: "https://client.example/8" }));
    const iri = textAt(json, "id");
    for (const other of [
      { canonical: "urn:uuid:else" },
      { via: "https://else.example/" },
      { id: "https://else.example/" },
    ]) {
      expect((await writer.put(iri, { ...json, ...other })).status, JSON.stringify(other)).toBe(409);
    }
    expect((await writer.put(iri, json)).status).toBe(200);
    expect((await guest.get(iri)).json).toMatchObject({ canonical, via: "https://client.example/8" });
  });

  test("is taken away, and its address says so", async () => {
    const { json } = await writer.post(aDocument());
    const iri = textAt(json, "id");
    const answer = await writer.remove(iri);
    expect([answer.status, answer.body]).toEqual([204, ""]);
    for (const client of [guest, writer]) expect((await client.get(iri)).status).toBe(410);
    for (const status of [(await writer.put(iri, json)).status, (await writer.remove(iri)).status])
      expect(status).toBe(410);
    const { json: container } = await guest.get(`${CONTAINER}?iris=1`);
    expect(JSON.stringify(container)).not.toContain(iri);
  });

  test("is changed by its author alone", async () => {
    const iri = made[2] ?? "";
    const { json } = await guest.get(iri);
    expect((await stranger.put(iri, json)).status).toBe(403);
    expect((await stranger.remove(iri)).status).toBe(403);
    const refused = await guest.remove(iri);
    expect(refused.status).toBe(401);
    expect(refused.headers["www-authenticate"]).toMatch(/^Bearer/);
    expect((await guest.get(iri)).json).toEqual(json);
  });

  test("is not there where nothing ever was", async () => {
    for (const client of [guest, writer]) {
      const answer = await client.get(`${CONTAINER}never-was`);
      expect(answer.status).toBe(404);
      expect(linksOf(answer)).toContainEqual({ rel: "type", href: `${LDP}Resource` });
    }
  });

  test("is read as Turtle, and by people as a page", async () => {
    const iri = made[3] ?? "";
    const turtle = await guest.get(iri, { accept: "text/turtle" });
    expect(turtle.headers["content-type"]).toMatch(/^text\/turtle/);
    expect(turtle.body).toContain(`<${iri}> a oa:Annotation`);
    expect(turtle.body).toMatch(/oa:hasTarget <https:\/\/elsewhere\.example\/page-\d+>/);
    const page = await guest.get(iri, { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect(page.status).toBe(303);
    expect(page.headers.location).toMatch(/\/a\/[^/]+$/);
  });
});

test("an article says where annotations of it are made, and has a container of its own", async () => {
  const { slug } = await anArticle({ headline: `Завод ${unique()}`, body: `В Оше открыли завод. Выпуск ${unique()}.` });
  const page = await guest.get(`/articles/${slug}`, { accept: "text/html" });
  expect(linksOf(page)).toContainEqual({ rel: `${OA}annotationService`, href: CONTAINER });
  const target = { source: `${BASE}/articles/${slug}`, selector: { type: "TextQuoteSelector", exact: "завод" } };
  const { json } = await writer.post(aDocument({ target }));
  const own = await guest.get(`${BASE}/articles/${slug}/annotations/`);
  expect(own.status).toBe(200);
  expect(linksOf(own)).toContainEqual(TYPE_LINK);
  expect(methods(own)).toEqual(["GET", "HEAD", "OPTIONS"]);
  expect(JSON.stringify(own.json)).toContain(textAt(json, "id"));
  expect((await writer.post(aDocument(), {}, `${BASE}/articles/${slug}/annotations/`)).status).toBe(405);
});

test.describe("other sites", () => {
  test("may ask and write with a key, never by a cookie", async () => {
    const origin = "https://elsewhere.example";
    const asked = await guest.options(CONTAINER, {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization, content-type, slug",
    });
    expect(asked.status).toBe(204);
    expect(words(asked.headers["access-control-allow-methods"])).toEqual(expect.arrayContaining(["get", "post"]));
    const allowed = words(asked.headers["access-control-allow-headers"]);
    for (const name of ["if-match", "prefer", "slug", "authorization", "content-type"]) expect(allowed).toContain(name);
    expect(asked.headers).not.toHaveProperty("access-control-allow-credentials");
    expect((await writer.post(aDocument(), { origin })).status).toBe(201);
    expect((await guest.post(aDocument(), { origin })).status).toBe(401);
    const iri = textAt((await writer.post(aDocument())).json, "id");
    expect(words((await guest.options(iri)).headers["access-control-allow-methods"])).toEqual(
      expect.arrayContaining(["put", "delete"]),
    );
  });
});
