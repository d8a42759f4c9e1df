/**
 * What an argument may be. `entity`: an id of the item or words; `words`: words only; `amount`: the id of a num or
 * money; `date`: the id of a date, or ISO 8601.
 */
export type ArgumentKind = "entity" | "words" | "amount" | "date";

export interface ArgumentRule {
  kind: ArgumentKind;
  required?: true;
  many?: true;
}

const entity: ArgumentRule = { kind: "entity" };
const entities: ArgumentRule = { kind: "entity", many: true };
const words: ArgumentRule = { kind: "words" };
const date: ArgumentRule = { kind: "date" };
const must = (rule: ArgumentRule): ArgumentRule => ({ ...rule, required: true });

/** The kinds of fact and their arguments; those of lib/extraction/fact come first, with the same names. */
export const FACT_RULES: Readonly<Record<string, Readonly<Record<string, ArgumentRule>>>> = {
  position: { person: must(entity), title: must(words), of: entity },
  visit: { participants: must(entities), places: must(entities), location: entity, occasion: words, date },
  event: { name: must(entity), date, participants: entities, location: entity },
  attribution: { source: must(entity) },
  statement: { speaker: must(entity), said: must(words) },
  quantity: { subject: must(entity), measure: words, value: must({ kind: "amount" }), per: words, date },
  meeting: { participants: must(entities), location: entity, topic: words, date },
  appointment: { person: must(entity), title: must(words), of: entity, by: entity, date },
  dismissal: { person: must(entity), title: must(words), of: entity, by: entity, date },
  signing: { document: must(entity), participants: entities, location: entity, date },
  opening: { object: must(entity), participants: entities, location: entity, date },
  plan: { actor: entity, action: must(words), date: must(date) },
};
