import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";

/**
 * The participle, genitive plural, by which what a verb tells of is counted: "погибли" ⇒ "погибших", "уволились" ⇒
 * "уволившихся", "задержаны" ⇒ "задержанных", "закрыли" ⇒ "закрытых". Null where the verb has no plain one.
 */
export function participlesOf({ plain, lemma, pos }: GrammarWord): string[] {
  if (pos === "participle") return shortPassive(plain);
  if (pos !== "verb") return [];
  const active = pastActive(plain);
  const passive = /с[ья]$/u.test(plain) ? null : pastPassive(lemma);
  return [active, passive].filter((form) => form !== null);
}

function shortPassive(plain: string): string[] {
  if (/[аяе]н[аоы]?$/u.test(plain)) return [`${plain.replace(/[аоы]$/u, "")}ных`];
  return /т[аоы]?$/u.test(plain) ? [`${plain.replace(/[аоы]$/u, "")}ых`] : [];
}

function pastActive(plain: string): string | null {
  const reflexive = /с[ья]$/u.test(plain);
  const base = reflexive ? plain.slice(0, -2) : plain;
  const going = /^(.*)ш(?:ел|ла|ло|ли)$/u.exec(base);
  if (going) return `${going[1]}шедших`;
  const stem = /^(.+?)л[аои]?$/u.exec(base)?.[1];
  if (stem === undefined) return /[бгзкпрсх]$/u.test(base) ? `${base}ших` : null;
  const form = /[аеиоуыяюё]$/u.test(stem) ? `${stem}вших` : `${stem}ших`;
  return reflexive ? `${form}ся` : form;
}

function pastPassive(infinitive: string): string | null {
  if (/[ая]ть$/u.test(infinitive)) return `${infinitive.slice(0, -2)}нных`;
  if (/(?:ы|ну|у|ере|оло)ть$/u.test(infinitive)) return `${infinitive.slice(0, -2)}тых`;
  if (/[ие]ть$/u.test(infinitive)) return `${softened(infinitive.slice(0, -3))}енных`;
  if (/вести$/u.test(infinitive)) return `${infinitive.slice(0, -3)}денных`;
  if (/[зс]ти$/u.test(infinitive)) return `${infinitive.slice(0, -2)}енных`;
  return null;
}

/** "пригласи-" ⇒ "приглаш-", "осуди-" ⇒ "осужд-", "купи-" ⇒ "купл-". */
function softened(stem: string): string {
  if (/ст$/u.test(stem)) return stem.replace(/ст$/u, "щ");
  if (/[бпвмф]$/u.test(stem)) return `${stem}л`;
  if (/с$/u.test(stem)) return stem.replace(/с$/u, "ш");
  if (/з$/u.test(stem)) return stem.replace(/з$/u, "ж");
  if (/т$/u.test(stem)) return stem.replace(/т$/u, "щ");
  return /д$/u.test(stem) ? stem.replace(/д$/u, "жд") : stem;
}
