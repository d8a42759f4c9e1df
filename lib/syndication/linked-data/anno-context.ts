import type { ContextDefinition } from "jsonld";

/**
 * What the terms of annotations mean, as the context of the Recommendation says it, so that nothing is asked of another
 * server when a document is read as data.
 * → http://www.w3.org/ns/anno.jsonld, https://www.w3.org/TR/annotation-vocab/#json-ld-context
 */
const PREFIXES = {
  oa: "http://www.w3.org/ns/oa#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  dctypes: "http://purl.org/dc/dcmitype/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  iana: "http://www.iana.org/assignments/relation/",
  owl: "http://www.w3.org/2002/07/owl#",
  as: "http://www.w3.org/ns/activitystreams#",
  schema: "http://schema.org/",
};

/** Names of `oa:` that are called the same there. */
const OF_OA = [
  ...([
    "Annotation",
    "TextualBody",
    "ResourceSelection",
    "SpecificResource",
    "FragmentSelector",
    "CssSelector",
  ] as const),
  ...(["XPathSelector", "TextQuoteSelector", "TextPositionSelector", "DataPositionSelector", "SvgSelector"] as const),
  ...(["RangeSelector", "TimeState", "HttpRequestState", "Choice", "Motivation"] as const),
  ...(["bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying"] as const),
  ...(["linking", "moderating", "questioning", "replying", "reviewing", "tagging", "assessing"] as const),
  ...(["bodyValue", "processingLanguage", "exact", "prefix", "suffix", "styleClass"] as const),
];

const CALLED_OTHERWISE = {
  Dataset: "dctypes:Dataset",
  Image: "dctypes:StillImage",
  Video: "dctypes:MovingImage",
  Audio: "dctypes:Sound",
  Text: "dctypes:Text",
  CssStylesheet: "oa:CssStyle",
  Person: "foaf:Person",
  Software: "as:Application",
  Organization: "foaf:Organization",
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  Audience: "schema:Audience",
  auto: "oa:autoDirection",
  ltr: "oa:ltrDirection",
  rtl: "oa:rtlDirection",
  accessibility: "schema:accessibilityFeature",
  format: "dc:format",
  language: "dc:language",
  value: "rdf:value",
  name: "foaf:name",
  email: "foaf:mbox",
  email_sha1: "foaf:mbox_sha1sum",
  nickname: "foaf:nick",
  label: "rdfs:label",
};

const ADDRESSES = {
  body: "oa:hasBody",
  target: "oa:hasTarget",
  source: "oa:hasSource",
  selector: "oa:hasSelector",
  state: "oa:hasState",
  scope: "oa:hasScope",
  refinedBy: "oa:refinedBy",
  startSelector: "oa:hasStartSelector",
  endSelector: "oa:hasEndSelector",
  renderedVia: "oa:renderedVia",
  creator: "dcterms:creator",
  generator: "as:generator",
  rights: "dcterms:rights",
  homepage: "foaf:homepage",
  via: "oa:via",
  canonical: "oa:canonical",
  stylesheet: "oa:styledBy",
  cached: "oa:cachedSource",
  conformsTo: "dcterms:conformsTo",
  partOf: "as:partOf",
  first: "as:first",
  last: "as:last",
  next: "as:next",
  prev: "as:prev",
  audience: "schema:audience",
};

const NAMES = { motivation: "oa:motivatedBy", purpose: "oa:hasPurpose", textDirection: "oa:textDirection" };

const MOMENTS = {
  created: "dcterms:created",
  modified: "dcterms:modified",
  generated: "dcterms:issued",
  sourceDate: "oa:sourceDate",
  sourceDateStart: "oa:sourceDateStart",
  sourceDateEnd: "oa:sourceDateEnd",
};

const NUMBERS = { start: "oa:start", end: "oa:end", total: "as:totalItems", startIndex: "as:startIndex" };

const typed = (type: string, terms: Record<string, string>) =>
  Object.entries(terms).map(([term, iri]) => [term, { "@id": iri, "@type": type }] as const);

export const ANNO_TERMS: ContextDefinition = {
  ...PREFIXES,
  id: { "@type": "@id", "@id": "@id" },
  type: { "@type": "@id", "@id": "@type" },
  ...Object.fromEntries(OF_OA.map((name) => [name, `oa:${name}`])),
  ...CALLED_OTHERWISE,
  ...Object.fromEntries([
    ...typed("@id", ADDRESSES),
    ...typed("@vocab", NAMES),
    ...typed("xsd:dateTime", MOMENTS),
    ...typed("xsd:nonNegativeInteger", NUMBERS),
  ]),
  items: { "@type": "@id", "@id": "as:items", "@container": "@list" },
};
