import { createTranslator } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { Locale } from "@/app/_i18n/locale";

/** Says one of the words of a namespace in the language of the interface. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** All that a reading page says, fetched once for the whole page: plain functions can then draw its many parts. */
export interface Words {
  locale: Locale;
  article: Say;
  spravka: Say;
  fact: Say;
  entity: Say;
  status: Say;
  margin: Say;
  writing: Say;
  /** What the archive calls itself. */
  brand: string;
  /** A rule as readers know it, "правило «должность + имя»"; by its id where nobody has named it. */
  rule: (id: string) => string;
}

type Messages = Awaited<ReturnType<typeof getMessages>>;

/** The words of the reading pages in the language of the request. */
export async function readingWords(): Promise<Words> {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  const known = made.get(messages) ?? wordsOf(locale, messages);
  made.set(messages, known);
  return known;
}

// Messages are loaded once a language, so their translators, which keep what they have parsed, are kept with them.
const made = new WeakMap<Messages, Words>();

/** The same of given messages, by namespace. */
export function wordsOf(locale: Locale, messages: Messages): Words {
  const say = (namespace: string): Say => remembered(createTranslator({ locale, messages, namespace }));
  const rules = say("rules");
  const spravka = say("articles.spravka");
  const has = createTranslator({ locale, messages, namespace: "rules" }).has;
  return {
    locale,
    article: say("articles.reading"),
    spravka,
    fact: say("facts"),
    entity: say("entities"),
    status: say("facts.status"),
    margin: say("margin"),
    writing: say("writing"),
    brand: say("common")("brand"),
    rule: (id) => (has(id) ? rules(id) : spravka("rule", { rule: id })),
  };
}

const KEPT_MOST = 4000;

// Every page says the same things ("Факт 4 в справке"), and to format one of them takes tens of microseconds.
function remembered(say: Say): Say {
  const kept = new Map<string, string>();
  return (key, values) => {
    const id = values ? `${key}\n${Object.values(values).join("\n")}` : key;
    const known = kept.get(id) ?? say(key, values);
    if (kept.size >= KEPT_MOST) kept.clear();
    kept.set(id, known);
    return known;
  };
}
