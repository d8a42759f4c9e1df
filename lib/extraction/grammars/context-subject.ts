import type { Cast } from "@/lib/extraction/cast";
import type { Line } from "@/lib/extraction/figures/scene";
import type { Subject } from "@/lib/extraction/grammars/subject";

/** "банк" where the document names one bank alone: whom a common noun in the singular stands for; else itself. */
export function resolved(subject: Subject, cast: Cast): Subject {
  if (subject.entity !== null || !/^\p{Ll}[\p{L}-]+$/u.test(subject.name)) return subject;
  const such = cast.entities.filter(
    ({ kind, name }) =>
      kind !== "person" &&
      name
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(subject.name),
  );
  const [only] = such;
  return only && such.length === 1 ? { name: only.name, entity: only.id } : subject;
}

/** "Прибыль | компании": the body that a noun stands for, if a paragraph has named it before. */
export function bodyAgain(subject: Subject, line: Line, at: number, paragraph: readonly Line[], cast: Cast): Subject {
  if (subject.entity !== null || !/^\p{Ll}[\p{L}-]+$/u.test(subject.name)) return subject;
  const body = cast.referredTo(subject.name, line.sentence, at);
  const isNamed =
    body !== null && [...paragraph, line].some(({ named }) => named.some(({ entity }) => entity === body.id));
  return body && isNamed ? { name: body.name, entity: body.id } : subject;
}

/** "банк", "перевал": a noun that only says again what was named before, nobody knows which. */
export const saysNothing = ({ name, entity }: Subject): boolean => entity === null && AGAIN.has(name);

const AGAIN: ReadonlySet<string> = new Set(
  "банк компания предприятие организация фирма фонд лот перевал район город страна область село республика регион он она оно они".split(
    " ",
  ),
);
