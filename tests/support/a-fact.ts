import { SYSTEM } from "@/lib/access/viewer";
import type { ArticleView, Draft } from "@/lib/articles/article";
import type { Document } from "@/lib/extraction/document";
import type { ExtractedFact, FactArguments } from "@/lib/extraction/fact";
import type { DocumentEntity, EntityKind, Mention } from "@/lib/extraction/mention";
import { recordFacts } from "@/lib/facts/commands";
import type { FactView } from "@/lib/facts/fact-view";
import { listFacts } from "@/lib/facts/queries";
import type { Extractor } from "@/lib/facts/record-facts";
import { comparableName } from "@/lib/text/normalise";
import { anArticle } from "./an-article";

const PLANTS = "В Оше работают шесть заводов. Министр Айбек Осмонов открыл новый цех 5 мая 2021 года.";

let count = 0;

/** A body that nobody has filed yet: six plants at Osh, and a minister who opened a shop. */
export const aBody = (): string => `${PLANTS} Выпуск ${++count}.`;

type Said = {
  [K in ExtractedFact["kind"]]: { kind: K; words: string; arguments: FactArguments<K> };
}[ExtractedFact["kind"]] & {
  /** Argument → names of entities that the same extractor knows. */
  entities?: Record<string, string[]>;
  rule?: string;
  confidence?: number;
};
type Named = { kind: EntityKind; name: string; words: string[]; aliases?: string[] };

export const figure = (words: string, value: number, subject = "завод"): Said => ({
  ...{ kind: "quantity", words },
  arguments: {
    ...{ subject, measure: "число", value, unit: subject, currency: null, per: null, approximate: false },
    ...{ to: null, comparison: null, change: null, date: null },
  },
});

export const post = (words: string, person: string, title: string): Said => ({
  ...{ kind: "position", words },
  arguments: { person, title, of: null },
  entities: { person: [person] },
});

export const said = (words: string, speaker: string): Said => ({
  ...{ kind: "statement", words },
  arguments: { speaker, said: null },
});

export const held = (words: string, name: string): Said => ({
  ...{ kind: "event", words },
  arguments: { name, date: null, participants: [], location: null },
});

/** An extractor that finds just these words, wherever they stand in the text. */
export function extractorOf(facts: Said[], named: Named[] = [], version = "1"): Extractor {
  return {
    version,
    extract: ({ text }: Document) => ({
      entities: named.map(asEntity),
      mentions: named.flatMap((entity) => entity.words.flatMap((words) => mentionsOf(text, entity, words))),
      facts: facts.flatMap((fact) => factsOf(text, fact)),
    }),
  };
}

const asEntity = ({ kind, name, aliases = [] }: Named): DocumentEntity => ({
  ...{ id: name, kind, name, aliases },
  key: comparableName(name),
});

const mentionsOf = (text: string, { kind, name }: Named, words: string): Mention[] =>
  placesOf(text, words).map((span) => ({ ...span, kind, entity: name, rule: "name", confidence: 0.9 }));

function factsOf(
  text: string,
  { words, entities = {}, rule = "test", confidence = 0.9, ...fact }: Said,
): ExtractedFact[] {
  return placesOf(text, words).map((span) => ({ ...fact, ...span, entities, rule, confidence }));
}

function placesOf(text: string, words: string) {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

/** A published article with these facts in it, written as the worker does. */
export async function anArticleWithFacts(
  facts: Said[] = [figure("шесть заводов", 6)],
  {
    body = aBody(),
    named = [],
    publish = true,
    ...draft
  }: Partial<Draft> & { named?: Named[]; publish?: boolean } = {},
): Promise<{ article: ArticleView; facts: FactView[] }> {
  const article = await anArticle({ body, ...draft }, { publish });
  await recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf(facts, named) });
  return { article, facts: await listFacts(SYSTEM, article.revision.id) };
}

/** One fact in an article of its own. */
export async function aFact(
  fact: Said = figure("шесть заводов", 6),
  options: { publish?: boolean } = {},
): Promise<FactView> {
  const { facts } = await anArticleWithFacts([fact], options);
  const [only] = facts;
  if (!only) throw new Error("the extractor found nothing");
  return only;
}
