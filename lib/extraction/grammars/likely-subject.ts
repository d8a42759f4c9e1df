import type { Cast } from "@/lib/extraction/cast";
import { postForm } from "@/lib/extraction/grammars/post-forms";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { NamedSighting, PersonSighting, PositionSighting, Sentence } from "@/lib/extraction/reading";

/**
 * Whether a name may be the subject: it stands in the nominative, or nothing in its form tells ("Мориока", "КЧС",
 * "Hengda Bus") and no preposition or noun stands before it that would govern it.
 */
export function mayBeSubject(sentence: Sentence, named: PersonSighting | NamedSighting): boolean {
  if (named.kind === "person") return named.name.nominative || (isOpen(named) && !isGoverned(sentence, named.first));
  return named.nominative || (FORMLESS.test(named.name) && !isGoverned(sentence, named.first));
}

const isOpen = ({ name }: PersonSighting): boolean => name.cases.length === 0 || name.cases.includes("nominative");

/** Abbreviations, Latin names and names in quotation marks after a legal form do not decline. */
const FORMLESS = /^(?:[\p{Lu}\d]{2,}(?: [\p{Lu}«].*)?|[A-Z][A-Za-z&.\- ]+|ОсОО «.*|«.*)$/u;

function isGoverned(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  if (before?.kind !== "word") return false;
  const [best] = readingsOf(before.plain);
  return (
    best?.pos === "preposition" ||
    best?.pos === "infinitive" ||
    (best?.pos === "verb" && best.number === "plural") ||
    (best?.pos === "noun" && !(best.case === "nominative" && best.animate)) ||
    ((best?.pos === "adjective" || best?.pos === "participle") && best.case !== "nominative")
  );
}

/**
 * Whom a post alone most likely names where the document leaves some doubt: "новая хяким", "министр" is the last one
 * before of whom such a post was said.
 */
export function likelyHolder(position: PositionSighting, sentence: Sentence, cast: Cast): DocumentEntity | null {
  if (position.former) return null;
  const words = position.title.split(" ");
  const head = words.find((word) => readingsOf(word)[0]?.pos === "noun" || postForm(word) !== null) ?? "";
  let [best, nearest]: [DocumentEntity | null, number] = [null, -1];
  for (const entity of cast.entities) {
    if (entity.kind !== "person" || head === "") continue;
    for (const held of cast.postsOf(entity)) {
      const { index } = held.sentence;
      const isSuch = !held.position.former && held.position.title.split(" ").includes(head);
      if (isSuch && index <= sentence.index && index >= nearest) [best, nearest] = [entity, index];
    }
  }
  return best;
}
