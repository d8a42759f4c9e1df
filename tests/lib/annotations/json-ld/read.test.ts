import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnnotationView, Body, HIGHLIGHT_STYLES, MOTIVATIONS, TagName } from "@/lib/annotations/annotation";
import { isUnread, readFile } from "@/lib/annotations/exchange/read-file";
import { hypothesisAnnotation } from "@/lib/annotations/hypothesis/shape";
import { annotationJsonLd } from "@/lib/annotations/json-ld/json-ld";
import { readDocument } from "@/lib/annotations/json-ld/read";
import { aView } from "@/tests/support/a-view";
import { ANNO } from "@/tests/support/protocol-client";

const ORIGIN = "https://archive.example";

const words = fc.string({ unit: "grapheme", maxLength: 80 });
const body = words.map((said) => Body.parse(said)).filter((said) => (said.trim() === "" ? said === "" : true));
const tag = words
  .map((said) => TagName.safeParse(said.slice(0, 20)))
  .filter(({ success }) => success)
  .map(({ data }) => data ?? "");
const quote = fc
  .record({ start: fc.nat(500), exact: words, prefix: words, suffix: words })
  .filter(({ exact }) => exact !== "")
  .map((each) => ({ ...each, end: each.start + each.exact.length }));

/** Anything that somebody may say on the words of an article. */
const view: fc.Arbitrary<AnnotationView> = fc
  .record({
    body,
    tags: fc.uniqueArray(tag, { maxLength: 5 }),
    quote: fc.option(quote),
    motivations: fc.uniqueArray(fc.constantFrom(...MOTIVATIONS), { minLength: 1, maxLength: 4 }),
    language: fc.option(fc.constantFrom("ru", "ky", "uz-Latn", "en")),
    style: fc.option(fc.constantFrom(...HIGHLIGHT_STYLES)),
  })
  .map(({ style, quote: on, language, ...rest }) =>
    // A look is of words, a language of what is said.
    aView({ ...rest, quote: on, style: on && style, language: rest.body === "" ? null : language }),
  );

test("what is written as W3C JSON-LD is read as it was", () => {
  fc.assert(
    fc.property(view, (before) => {
      const codePoints = before.quote && { start: before.quote.start, end: before.quote.end };
      const kept = { submitted: null, slug: null, canonical: null, via: [], codePoints, revisionAt: null };
      const document = JSON.parse(JSON.stringify(annotationJsonLd(before, kept, ORIGIN)));
      const { body, tags, language, style, motivations, aim } = readDocument(document, ORIGIN);
      expect({ body, tags, language, style, motivations }).toEqual({
        ...{ body: before.body, tags: before.tags, language: before.language, style: before.style },
        motivations: before.motivations,
      });
      const { start, end, ...quoted } = before.quote ?? {};
      expect(aim.quote).toEqual(before.quote ? quoted : null);
      expect(aim.position).toEqual(before.quote ? { start, end } : null);
      expect(aim.ours).toEqual(before.quote ? { article: "zavod", revision: 1 } : { article: "zavod" });
    }),
  );
});

test("what is written as Hypothesis JSON is read as it was", () => {
  fc.assert(
    fc.property(view, (before) => {
      const beside = { kept: null, references: [], flagged: false, flagCount: null, isSpam: false };
      const site = { origin: ORIGIN, authority: "archive.example" };
      const [read] = readFile(JSON.stringify([hypothesisAnnotation(before, beside, site)]), ORIGIN);
      if (!read || isUnread(read)) throw new Error(JSON.stringify(read));
      const { start, end: _, ...quoted } = before.quote ?? {};
      expect({ body: read.body, tags: read.tags }).toEqual({ body: before.body, tags: before.tags });
      expect(read.aim.quote).toEqual(before.quote ? quoted : null);
      expect(read.startHint).toBe(start ?? null);
      expect(read.aim.ours).toEqual({ article: "zavod" });
    }),
  );
});

test("no document, whatever it is, makes the reader fail otherwise than by refusing it", () => {
  const part = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("any")),
      tie("object"),
    ),
    object: fc.dictionary(
      fc.constantFrom(
        "type",
        "id",
        "body",
        "target",
        "source",
        "selector",
        "value",
        "exact",
        "items",
        "start",
        "end",
        "motivation",
        "purpose",
        "__proto__",
      ),
      tie("any"),
    ),
  }));
  fc.assert(
    fc.property(part.object, fc.boolean(), (object, isAnnotation) => {
      const document = {
        ...(isAnnotation && { "@context": ANNO, type: "Annotation", target: "https://a.example/" }),
        ...Object(object),
      };
      try {
        expect(typeof readDocument(document, ORIGIN).body).toBe("string");
      } catch (error) {
        expect(error).toMatchObject({ name: "AppError", code: "invalid" });
      }
    }),
  );
});
