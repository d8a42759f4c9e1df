import type { MentionKind } from "@/lib/extraction/mention";
import type { Block } from "@/lib/text/block";
import { draw, type Stroke } from "./drawing";
import type { ExplainedFact, ExplainedMention, Explanation, Why } from "./explanation";

interface Look {
  /** Colours for a terminal; plain otherwise. */
  isColoured: boolean;
}

/** The text with everything drawn into it, then mentions, entities and facts, each with what decided. */
export function page(text: string, blocks: readonly Block[], explanation: Explanation, look: Look): string {
  const { language, mentions, entities, facts } = explanation;
  const strokes = [...facts.map((fact) => factStroke(fact, look)), ...mentions.map((one) => mentionStroke(one, look))];
  const counted = `${language}, ${blocks.length} blocks, ${mentions.length} mentions, ${entities.length} entities, ${facts.length} facts`;
  return [
    counted,
    ...blocks.map((block) => `${labelOf(block)} ${draw(text, block, block.omitted ? [] : strokes)}`),
    ["Mentions", ...mentions.flatMap(mentionLines)].join("\n"),
    [
      "Entities",
      ...entities.map(({ id, name, aliases, key }) => `  ${id} ${[name, ...aliases].join(" = ")} [${key}]`),
    ].join("\n"),
    ["Facts", ...facts.flatMap(factLines)].join("\n"),
  ].join("\n\n");
}

const labelOf = ({ kind, box, omitted }: Block): string =>
  `[${[kind, box && "box", omitted && `omitted: ${omitted}`].filter(Boolean).join(", ")}]`;

/** "‹3 … 3›": the third fact; its number tells where a fact ends that crosses another. */
const factStroke = ({ start, end, number }: ExplainedFact, { isColoured }: Look): Stroke => ({
  ...{ start, end },
  before: `‹${number} `,
  after: ` ${number}›`,
  colour: isColoured ? "4" : "",
});

/** "{Улукбек Марипов|person}". */
const mentionStroke = ({ start, end, kind, post }: ExplainedMention, { isColoured }: Look): Stroke => ({
  ...{ start, end },
  before: "{",
  after: `|${post ? `post of a ${kind}` : kind}}`,
  colour: isColoured ? COLOURS[post ? "position" : kind] : "",
});

const COLOURS: Readonly<Record<MentionKind, string>> = {
  person: "36",
  position: "96",
  organisation: "34",
  place: "32",
  facility: "92",
  event: "35",
  date: "33",
  quantity: "31",
  work: "95",
  law: "94",
};

function mentionLines({ start, end, kind, words, entity, value, why }: ExplainedMention): string[] {
  const what = [entity, value].filter((part) => part !== undefined).join(" ");
  return [`  ${start}–${end} ${kind} «${words}»${what && ` ${what}`}`, ...whyLines(why)];
}

const factLines = ({ number, start, end, kind, words, arguments: args, why }: ExplainedFact): string[] => [
  `  ${number}. ${kind} ${start}–${end} «${words}»`,
  `     ${JSON.stringify(args)}`,
  ...whyLines(why),
];

function whyLines({ rule, says, confidence, features, total }: Why): string[] {
  const decided = `     ${rule}${says ? `, ${says}` : ""}; confidence ${confidence}`;
  const weighed = features.map(({ name, weight }) => `       ${weight > 0 ? "+" : "−"}${Math.abs(weight)} ${name}`);
  return [total === null ? decided : `${decided}; the weights say ${total} for it`, ...weighed];
}
