import { ANNO, type Json } from "./protocol-client";

/** Documents of every shape that the Web Annotation Data Model knows, section by section, in words of our own. */
const shaped = (more: Json): Json => ({
  "@context": ANNO,
  type: "Annotation",
  target: "https://paper.example/news",
  ...more,
});
const about = (target: unknown): Json => shaped({ target, bodyValue: "Так ли это?" });
const selected = (selector: unknown): Json => about({ source: "https://paper.example/news", selector });
const said = (body: unknown): Json => shaped({ body });

export const W3C_SHAPES: Readonly<Record<string, Json>> = {
  "3.1 a body and a target": said("https://paper.example/answer"),
  "3.1 nothing but a target": shaped({}),
  "3.2.1 external resources": shaped({
    body: { id: "https://paper.example/speech.mp3", format: "audio/mpeg", language: "ky", processingLanguage: "ky" },
    target: {
      id: "https://paper.example/n.pdf",
      type: "Text",
      format: "application/pdf",
      language: ["ru", "ky"],
      textDirection: "ltr",
    },
  }),
  "3.2.2 classes": shaped({
    body: { id: "https://paper.example/video", type: "Video" },
    target: { id: "https://paper.example/n", type: "Text" },
  }),
  "3.2.3 segments by fragment": shaped({
    body: "https://paper.example/a",
    target: "https://paper.example/img.png#xywh=1,2,30,40",
  }),
  "3.2.4 an embedded text": said({ type: "TextualBody", value: "<p>Сухо</p>", format: "text/html", language: "ru" }),
  "3.2.5 a string body": shaped({ bodyValue: "Сухо" }),
  "3.2.6 several of each": shaped({
    body: ["https://paper.example/1", { type: "TextualBody", value: "тег", purpose: "tagging" }],
    target: ["https://paper.example/2", "https://paper.example/3"],
  }),
  "3.2.7 a choice": said({
    type: "Choice",
    items: [
      { id: "https://paper.example/fr", language: "fr" },
      { type: "TextualBody", value: "по-русски", language: "ru" },
    ],
  }),
  "3.3.1 lifecycle": shaped({
    generated: "2026-01-02T03:04:05Z",
    body: { type: "TextualBody", value: "x", created: "2026-01-01T00:00:00Z", modified: "2026-01-02T00:00:00Z" },
  }),
  "3.3.2 agents of a body": said({
    id: "https://paper.example/b",
    creator: {
      id: "https://people.example/1",
      type: "Person",
      name: "Нурбек",
      nickname: "nur",
      email_sha1: "58bad08927902ff9307b621c54716dcc5083e339",
      homepage: "https://people.example/h",
    },
  }),
  "3.3.3 audience": shaped({
    bodyValue: "x",
    audience: {
      id: "https://school.example/",
      type: "schema:EducationalAudience",
      "schema:educationalRole": "teacher",
    },
  }),
  "3.3.4 accessibility": about({ id: "https://paper.example/video", type: "Video", accessibility: "captions" }),
  "3.3.5 motivations and purposes": shaped({
    motivation: ["bookmarking", "assessing"],
    body: [
      { type: "TextualBody", value: "вода", purpose: "tagging" },
      { type: "TextualBody", value: "Сверить с постановлением", purpose: "describing" },
    ],
  }),
  "3.3.6 rights": shaped({ bodyValue: "x", rights: "https://creativecommons.org/publicdomain/zero/1.0/" }),
  "3.3.7 other identities": shaped({
    bodyValue: "x",
    id: "https://paper.example/anno/1",
    canonical: "urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df",
    via: ["https://else.example/anno/2"],
  }),
  "4.1 a purpose for what is elsewhere": said({
    type: "SpecificResource",
    purpose: "tagging",
    source: "https://places.example/osh",
  }),
  "4.2.1 fragment": selected({
    type: "FragmentSelector",
    conformsTo: "http://www.w3.org/TR/media-frags/",
    value: "t=30,60",
  }),
  "4.2.2 css": selected({ type: "CssSelector", value: "#p > .lead" }),
  "4.2.3 xpath": selected({ type: "XPathSelector", value: "/html/body/p[2]" }),
  "4.2.4 quote": selected({ type: "TextQuoteSelector", exact: "завод", prefix: "открыли ", suffix: " по" }),
  "4.2.5 position": selected({ type: "TextPositionSelector", start: 41, end: 49 }),
  "4.2.6 bytes": selected({ type: "DataPositionSelector", start: 4096, end: 4104 }),
  "4.2.7 svg": selected({
    type: "SvgSelector",
    value: "<svg:svg><svg:rect x='1' y='2' width='3' height='4'/></svg:svg>",
  }),
  "4.2.8 range": selected({
    type: "RangeSelector",
    startSelector: { type: "XPathSelector", value: "//td[1]" },
    endSelector: { type: "XPathSelector", value: "//td[3]" },
  }),
  "4.2.9 refined": selected({
    type: "FragmentSelector",
    value: "p5",
    refinedBy: { type: "TextQuoteSelector", exact: "завод", prefix: "", suffix: "." },
  }),
  "4.3.1 time": about({
    source: "https://paper.example/news",
    state: {
      type: "TimeState",
      sourceDateStart: "2026-07-20T13:30:00Z",
      sourceDateEnd: "2026-07-21T19:30:00Z",
      cached: "https://web.example/1",
    },
  }),
  "4.3.2 request": about({
    source: "https://paper.example/news",
    state: { type: "HttpRequestState", value: "Accept: text/plain" },
  }),
  "4.4 style": shaped({
    bodyValue: "x",
    stylesheet: { id: "https://paper.example/s", type: "CssStylesheet" },
    target: { source: "https://paper.example/news", styleClass: "red" },
  }),
  "4.5 renderer": about({
    source: "https://paper.example/news",
    renderedVia: { id: "https://viewer.example/", type: "Software", "schema:softwareVersion": "2.5" },
  }),
  "4.6 scope": about({ source: "https://paper.example/img.png", scope: "https://paper.example/page" }),
  "terms of one's own": shaped({
    "@context": [ANNO, { ex: "https://terms.example/", weight: "ex:weight" }],
    bodyValue: "x",
    weight: 7,
    "ex:nested": { "ex:list": [1, 2.5, true, null, "ü 🏭"] },
  }),
  "a thing by its name": about("urn:isbn:9785170800000"),
};
