import type { Viewer } from "@/lib/access/viewer";
import { bratStandoff } from "@/lib/annotations/exchange/brat";
import { conll2003, conllU, type Texted } from "@/lib/annotations/exchange/conll";
import { asLabel, type Labelled, labelOf } from "@/lib/annotations/exchange/label";
import type { Packed } from "@/lib/annotations/exchange/tar";
import type { Written } from "@/lib/annotations/json-ld/written-queries";
import type { ArticleView } from "@/lib/articles/article";
import { findArticle } from "@/lib/articles/queries";
import { isStanding } from "@/lib/facts/fact";
import { listFacts } from "@/lib/facts/queries";

/** An article with the labels that people, and for whole articles the machine too, put on its words. */
export async function* textOfArticle(viewer: Viewer, article: ArticleView, batches: AsyncGenerator<Written[]>) {
  const facts = (await listFacts(viewer, article.revision.id))
    .filter(isStanding)
    .map(({ id, kind, start, end, rule, status }): Labelled => {
      return { id: `fact-${id}`, start, end, label: asLabel(kind), note: `${kind} · ${status} · ${rule}` };
    });
  const notes: Labelled[] = [];
  for await (const batch of batches) notes.push(...labelsOf(batch));
  // Where both stand on the same words, what a person says comes first.
  yield texted(article, [...notes, ...facts]);
}

/** Every article on whose words somebody's annotations stand, one after another. */
export async function* textsOfNotes(viewer: Viewer, batches: AsyncGenerator<Written[]>) {
  const bySlug = new Map<string, Labelled[]>();
  for await (const batch of batches) {
    for (const [slug, written] of Map.groupBy(batch, ({ view }) => view.target.article?.slug ?? "")) {
      bySlug.set(slug, [...(bySlug.get(slug) ?? []), ...labelsOf(written)]);
    }
  }
  for (const [slug, labels] of bySlug) {
    const article = slug && labels.length > 0 ? await findArticle(viewer, slug) : null;
    if (article) yield texted(article, labels);
  }
}

const labelsOf = (batch: readonly Written[]): Labelled[] =>
  batch.map(({ view }) => labelOf(view)).filter((label) => label !== null);

function texted({ slug, revision }: ArticleView, labels: readonly Labelled[]): Texted {
  const { text, blocks } = revision;
  const inOrder = [...labels].sort((a, b) => a.start - b.start || b.end - a.end);
  return { name: slug, text, blocks, labels: inOrder.filter(({ end }) => end <= text.length) };
}

export async function* conllPieces(texts: AsyncGenerator<Texted>, form: "2003" | "U") {
  for await (const text of texts) yield form === "U" ? conllU(text) : conll2003(text);
}

/** For brat: a text and its annotations are two files of one name. */
export async function* bratFiles(texts: AsyncGenerator<Texted>): AsyncGenerator<Packed> {
  for await (const { name, text, labels } of texts) {
    yield { name: `${name}.txt`, content: text };
    yield { name: `${name}.ann`, content: bratStandoff(text, labels) };
  }
}
