// Holds the four languages of the interface together: the same keys, the same placeholders, every plural form.
import fs from "node:fs";
import path from "node:path";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";

export const LANGUAGES = ["ru", "ky", "uz", "en"];

/**
 * Compares messages/LANGUAGE/NAMESPACE.json of all languages with one another.
 *
 * @param {string} [folder]
 * @returns {{ keys: number, faults: string[] }} `keys` of one language; a fault is a sentence with language and key
 * @throws when there is not one key
 */
export function checkMessages(folder = "messages") {
  const languages = new Map(LANGUAGES.map((language) => [language, readMessages(path.join(folder, language))]));
  const keys = [...new Set([...languages.values()].flatMap((messages) => [...messages.keys()]))].sort();
  if (keys.length === 0) throw new Error(`No message was found in ${folder}`);
  const faults = keys.flatMap((key) => [...missing(key, languages), ...different(key, languages)]);
  for (const [language, messages] of languages) faults.push(...incomplete(language, messages));
  return { keys: keys.length, faults };
}

/** Every message of a language by its full key: "articles.reading.source". */
function readMessages(folder) {
  const messages = new Map();
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  for (const file of files) {
    collect(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")), path.basename(file, ".json"), messages);
  }
  return messages;
}

function collect(value, key, messages) {
  if (typeof value === "string") messages.set(key, value);
  else for (const [name, inner] of Object.entries(value)) collect(inner, `${key}.${name}`, messages);
}

function missing(key, languages) {
  return LANGUAGES.filter((language) => !languages.get(language).get(key)?.trim()).map(
    (language) => `${language}: ${key} is missing or empty`,
  );
}

function different(key, languages) {
  const forms = LANGUAGES.filter((language) => languages.get(language).has(key)).map((language) => {
    const told = placeholders(read(languages.get(language).get(key)) ?? []);
    return { language, told: [...new Set(told)].sort().join(", ") };
  });
  return forms
    .filter(({ told }) => told !== forms[0].told)
    .map(
      ({ language, told }) => `${language}: ${key} takes {${told}}, but ${forms[0].language} takes {${forms[0].told}}`,
    );
}

// Plural and select are placeholders of a number and of a word; what stands in their branches counts too.
function placeholders(elements) {
  return elements.flatMap((element) => {
    const inner = [
      ...Object.values(element.options ?? {}).flatMap((option) => option.value),
      ...(element.children ?? []),
    ];
    const own = element.type === TYPE.literal || element.type === TYPE.pound ? [] : [named(element)];
    return [...own, ...placeholders(inner)];
  });
}

function named({ type, value }) {
  return type === TYPE.tag ? `<${value}>` : value;
}

function incomplete(language, messages) {
  return [...messages].flatMap(([key, message]) => {
    const elements = read(message);
    if (!elements) return [`${language}: ${key} is not a message: ${message}`];
    return plurals(elements)
      .map((plural) => absentForms(language, plural))
      .filter((absent) => absent.length > 0)
      .map((absent) => `${language}: ${key} has no plural form for ${absent.join(", ")}`);
  });
}

function plurals(elements) {
  return elements.flatMap((element) => {
    const inner = [
      ...Object.values(element.options ?? {}).flatMap((option) => option.value),
      ...(element.children ?? []),
    ];
    return [...(element.type === TYPE.plural ? [element] : []), ...plurals(inner)];
  });
}

// https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html
function absentForms(language, { options, pluralType }) {
  const { pluralCategories } = new Intl.PluralRules(language, { type: pluralType }).resolvedOptions();
  return pluralCategories.filter((category) => !(category in options));
}

function read(message) {
  try {
    return parse(message, { ignoreTag: false });
  } catch {
    return null; // told as a fault where the language is looked through
  }
}
