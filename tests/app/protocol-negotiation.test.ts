import { describe, expect, test } from "vitest";
import { annotationServiceLink } from "@/app/_server/annotation-service";
import { containerAddress } from "@/app/_server/container-address";
import { chooseForm } from "@/app/annotations/_protocol/negotiation";
import { readPreference } from "@/app/annotations/_protocol/preference";

const LDP = "http://www.w3.org/ns/ldp#";
const OA = "http://www.w3.org/ns/oa#";

describe("the form that a client likes best", () => {
  test.each([
    [null, "jsonld"],
    ["", "jsonld"],
    ["*/*", "jsonld"],
    ["application/*", "jsonld"],
    ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', "jsonld"],
    ['application/ld+json;profile="a,b;q=0";q=0.4, text/turtle;q=0.5', "turtle"],
    ["application/json", "json"],
    ["text/turtle", "turtle"],
    ["TEXT/TURTLE", "turtle"],
    ["text/turtle;q=0.9, application/ld+json;q=0.8", "turtle"],
    ["text/turtle;q=0.2, */*;q=0.1", "turtle"],
    ["text/*, application/ld+json;q=0.1", "turtle"],
    ["application/ld+json;q=0, */*", "json"],
    ["image/png", null],
    ["text/turtle;q=0", null],
    ["text/turtle;q=7", null],
  ])("%s", (accept, form) => expect(chooseForm(accept, ["jsonld", "json", "turtle"])).toBe(form));
});

describe("what of a container is wanted", () => {
  test.each([
    [null, { contained: null, isMinimal: false }],
    ["return=minimal", { contained: null, isMinimal: false }],
    [`return=representation;include="${LDP}PreferMinimalContainer"`, { contained: null, isMinimal: true }],
    [`return=representation; include="${OA}PreferContainedIRIs"`, { contained: "iris", isMinimal: false }],
    [`return="representation";include=${OA}PreferContainedIRIs`, { contained: "iris", isMinimal: false }],
    [
      `respond-async, return=representation;include="${LDP}PreferMinimalContainer  ${OA}PreferContainedIRIs"`,
      { contained: "iris", isMinimal: true },
    ],
    [
      `return=representation;include="${OA}PreferContainedIRIs ${OA}PreferContainedDescriptions"`,
      { contained: "descriptions", isMinimal: false },
    ],
    [`return=representation;omit="${OA}PreferContainedIRIs"`, { contained: null, isMinimal: false }],
  ])("%s", (prefer, preference) => expect(readPreference(prefer)).toEqual(preference));
});

test.each([
  ["/annotations/", { path: "/annotations" }],
  ["/annotations/?iris=1&page=2", { path: "/annotations?iris=1&page=2" }],
  ["/annotations", { redirect: "/annotations/" }],
  ["/annotations?page=1", { redirect: "/annotations/?page=1" }],
  ["/articles/zavod/annotations/", { path: "/articles/zavod/annotations" }],
  ["/articles/zavod/annotations", { redirect: "/articles/zavod/annotations/" }],
  ["/annotations/x", null],
  ["/annotations//", null],
  ["//annotations/", null],
  ["/articles/", null],
  ["/articles/zavod/annotations/annotations.csv", null],
])("%s is asked for with its slash, and found without", (url, where) => expect(containerAddress(url)).toEqual(where));

test.each([
  ["/articles/zavod", true],
  ["/articles/zavod?cursor=1", true],
  ["/articles/zavod/revisions/2", true],
  ["/articles/new", false],
  ["/articles", false],
  ["/articles/zavod/check", false],
  ["/", false],
])("%s says where annotations are made: %s", (url, isSaid) => {
  const link = annotationServiceLink(url, "https://a.example");
  expect(
    link?.includes('<https://a.example/annotations/>; rel="http://www.w3.org/ns/oa#annotationService"') ?? false,
  ).toBe(isSaid);
});
