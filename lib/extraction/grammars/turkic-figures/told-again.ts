import { dimensionOf } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import type { Memory } from "@/lib/extraction/grammars/turkic-figures/memory";
import { doneBy } from "@/lib/extraction/grammars/turkic-figures/participles";
import { type Measured, type Subject, subjectFrom } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene, type Stretch } from "@/lib/extraction/grammars/turkic-figures/scene";
import { numberOf } from "@/lib/extraction/morphology/turkic-inflection";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** "Бул былтыркыдан 5 пайызга көп", "bu oʻtgan yilgidan 4,3 foiz kam": what the figure before is, compared with then. */
export function comparedWith(scene: Scene, amount: QuantitySighting, { previous }: Memory): Measured | null {
  const { words } = scene;
  const dimension = dimensionOf(amount, scene.language);
  if (!previous || dimension === "time") return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  const way =
    wayAfter(scene, Math.max(amount.last, amount.reach), clause.end) ?? wayAfter(scene, amount.last, clause.end);
  const isRelative = dimension === "share" || dimension === "times" || way !== null;
  const before = words.slice(clause.first, amount.first).map(({ key }) => key);
  const opens = before[0] ?? "";
  const isCompared = before.some((key) => COMPARED.test(key));
  if (!isRelative || (!/^(?:бул|bu|шу)$/u.test(opens) && !isCompared && before.length > 0)) return null;
  const change = amount.change ?? (way || null);
  if (!change || (!isCompared && !/^(?:бул|bu)$/u.test(opens) && previous.sentence !== scene.sentence.index))
    return null;
  const { subject, measure, per, date } = previous;
  const from = { rule: "turkic-compared", subject: { ...subject, first: null }, measure, per, date, change };
  return {
    ...from,
    first: Math.max(clause.first, amount.first - before.length),
    end: Math.max(amount.last + 1, amount.reach),
    plain: 0.6,
  };
}

const COMPARED =
  /(?:[дт][аеоө]г[ыиуү]д[аеоө]н|к[ыиуү]д[аеоө]н|караганда|салыштыр(?:ганда|маар\p{L}*)|yilgidan|yildagidan|davrdagidan|avvalgidan|oldingidan|nisbatan|qaraganda|koʻra|мезгилинен)$/u;

/** "көп", "koʻp", "арзан": which way an amount differs. */
export function wayAfter({ words }: Scene, from: number, end: number): "up" | "down" | null {
  if (/(?:[дтн][аеоө]н|dan)$/u.test(words[from - 1]?.key ?? "")) return null;
  for (let at = from; at < Math.min(end, from + 2); at++) {
    const key = words[at]?.key ?? "";
    if (/^(?:көп|көбүрөөк|кымбат|жогору|бийик|ашык|koʻp|koʻproq|ziyod|ortiq|yuqori|qimmat|baland|узун)$/u.test(key))
      return "up";
    if (/^(?:аз|азыраак|арзан|төмөн|кем|kam|kamroq|arzon|past|qisqa)$/u.test(key)) return "down";
  }
  return null;
}

/** "800дөн 1 200гө", "12 сомдон 17 сомго": what it became is of the same as what it was. */
export function becameOf(scene: Scene, amount: QuantitySighting, { previous }: Memory): Measured | null {
  if (!previous || previous.sentence !== scene.sentence.index || !isAlike(scene, amount, previous.amount)) return null;
  if (
    amount.first - previous.amount.last > 1 ||
    !/[дтн][аеоө]н$|[dt]an$/u.test(scene.words[previous.amount.last - 1]?.key ?? "")
  )
    return null;
  if (!/[гк][аеоө]$|[gkq]a(?:cha)?$/u.test(scene.words[amount.last - 1]?.key ?? "")) return null;
  const { subject, measure, per, date } = previous;
  const at = { first: amount.first, end: amount.last, plain: 0.6 };
  return { rule: previous.rule, subject: { ...subject, first: null }, measure, per, date, change: null, ...at };
}

/** "Экспорт 12 пайызга өсүп, 850 млн долларга жетти": what it came to, of the same as by how much it changed. */
export function cameTo(scene: Scene, amount: QuantitySighting, { previous }: Memory): Measured | null {
  const { words, sentence } = scene;
  if (!previous || previous.sentence !== sentence.index || previous.amount.change === null) return null;
  if (!CAME.test(words[Math.max(amount.last, amount.reach)]?.key ?? "") && !CAME.test(words[amount.last]?.key ?? ""))
    return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  if (clause.first <= previous.amount.first) return null;
  for (let at = clause.first; at < amount.first; at++) if (isNoun(scene, at)) return null;
  const { subject, measure, per, date } = previous;
  const at = { first: amount.first, end: amount.last + 1, plain: 0.6 };
  return { rule: previous.rule, subject: { ...subject, first: null }, measure, per, date, change: null, ...at };
}

const CAME = /^(?:жет|түз|бар(?:ды|ган)|түш|yet|tashkil|tush|чык|chiq)/u;

/** "алардын он тогузу колдоду", "27 nafari yoqladi", "экөө алтын": so many of those counted before. */
export function someOf(scene: Scene, amount: QuantitySighting, { previous }: Memory): Measured | null {
  const { words, language } = scene;
  const dimension = dimensionOf(amount, language);
  if (!previous || (dimension !== "things" && dimension !== "people")) return null;
  const own = words[amount.last - 1]?.key ?? "";
  const next = words[amount.last]?.key ?? "";
  const isPart =
    PART.test(own) ||
    (/^\d/u.test(words[amount.last - 2]?.key ?? "") && /^с?[ыиуү]$/u.test(own)) ||
    /^(?:nafari|tasi)$/u.test(next);
  if (!isPart) return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  const unit = previous.amount.unit ?? amount.unit ?? "";
  const from = /^(?:nafari|tasi)$/u.test(next) ? amount.last + 1 : amount.last;
  const end = Math.min(clause.end, from + 1);
  const done = doneBy(scene, { ...amount, last: from, reach: from }, clause);
  const kind = done === null && isNoun(scene, from) && end === clause.end ? phraseOf(scene, from, end) : "";
  const isPeople = dimensionOf({ ...amount, unit }, language) === "people";
  const measure =
    isPeople && done
      ? numberOf(done.participle, language)
      : [done?.participle ?? kind, numberOf(unit, language)].join(" ").trim();
  const subject: Subject = { ...previous.subject, first: null };
  return { rule: "turkic-counted", subject, measure, unit, first: amount.first, end: done?.end ?? end, plain: 0.4 };
}

const PART =
  /(?:өө|оо|гузу|беши|ону|нчысы|ынчасы|tasi|тасы)$|^(?:бири|ондон|бешөө|жетиси|алтысы|сегизи|ону|жыйырмасы)$/u;

/** "Таласта 17 мм, Нарында 9 мм", "Түркия (21 пайыз)", "Buxoro — 11": the same of another. */
export function sameOfAnother(scene: Scene, amount: QuantitySighting, { previous }: Memory): Measured | null {
  if (!previous || !isAlike(scene, amount, previous.amount)) return null;
  const stretch = between(scene, amount);
  if (!stretch) return null;
  if (
    isNoun(scene, Math.max(amount.last, amount.reach)) ||
    (amount.reach > amount.last && amount.unit !== previous.amount.unit)
  )
    return null;
  const { measure, per, date } = previous;
  const subject = onlyIn(scene, stretch);
  if (!subject || subject.name === previous.subject.name) return null;
  return { rule: "turkic-figure", subject, measure, per, date, first: stretch.first, end: amount.last, plain: 0.6 };
}

const isAlike = ({ language }: Scene, one: QuantitySighting, other: QuantitySighting): boolean =>
  one.currency === other.currency &&
  dimensionOf(one, language) === dimensionOf(other, language) &&
  (one.unit === other.unit || one.unit === null);

/** What stands between a mark and the amount: words of one thing alone. */
function between(scene: Scene, amount: QuantitySighting): Stretch | null {
  const { sentence, words } = scene;
  let end = amount.first;
  while (end > 0 && (/^[(–—:-]$/u.test(sentence.words[end - 1]?.text ?? "") || LITTLE.test(words[end - 1]?.key ?? "")))
    end--;
  let first = end;
  const isOpen = (at: number): boolean => sentence.words[at]?.kind === "word" || scene.taken.has(at);
  while (first > 0 && isOpen(first - 1) && end - first < 9) first--;
  while (first < end && /^(?:жана|ал|эми|va|esa|болсо)$/u.test(words[first]?.key ?? "")) first++;
  return first < end ? { first, end } : null;
}

const LITTLE = /^(?:болсо|esa|hatto|дагы|ham|атүгүл)$/u;

function onlyIn(scene: Scene, { first, end }: Stretch): Subject | null {
  const { words } = scene;
  const thing = scene.things.find((one) => one.first === first && one.last >= end - 1);
  if (thing) return subjectFrom(thing);
  if (end - first > 2 || !isNoun(scene, end - 1) || (end - first === 2 && !isNoun(scene, first))) return null;
  const theirs = /^(.{3,}?)(?:ныкы|ники|дыкы|дики|тыкы|тики|niki)$/u.exec(words[end - 1]?.key ?? "");
  if (theirs)
    return { name: (scene.sentence.words[end - 1]?.text ?? "").slice(0, -4).toLowerCase(), entity: null, first };
  return words[end - 1]?.form.case === "nominative" ? { name: phraseOf(scene, first, end), entity: null, first } : null;
}
