import { existsSync, readFileSync } from "node:fs";
import { extract } from "@/lib/extraction/extract";
import type { Mention } from "@/lib/extraction/mention";
import { readBlocks } from "@/lib/text/blocks";
import { detectLanguage } from "@/lib/text/language";

/** `npm run explain -- FILE`: the text with its mentions drawn in, then every fact with the rule that found it. */
function main([file]: readonly string[]): void {
  if (!file || !existsSync(file)) {
    console.error(file ? `There is no file ${file}.` : "Which file? npm run explain -- article.txt");
    process.exitCode = 1;
    return;
  }
  const text = readFileSync(file, "utf8");
  const blocks = readBlocks(text);
  const language = detectLanguage(text);
  const { mentions, entities, facts } = extract({ text, blocks, language, publishedAt: null });

  console.log(
    `${language}, ${blocks.length} blocks, ${mentions.length} mentions, ${entities.length} entities, ${facts.length} facts\n`,
  );
  for (const { kind, start, end, box, omitted } of blocks) {
    const label = [kind, box && "box", omitted && `omitted: ${omitted}`].filter(Boolean).join(", ");
    console.log(`[${label}] ${omitted ? text.slice(start, end) : drawn(text, start, end, mentions)}\n`);
  }
  console.log("Mentions");
  for (const { start, end, kind, rule, confidence, entity, value } of mentions) {
    console.log(
      `  ${start}–${end} ${kind} «${text.slice(start, end)}» ${[entity, value].filter((part) => part !== undefined).join(" ")} (${rule}, ${confidence})`,
    );
  }
  console.log("\nEntities");
  for (const { id, name, aliases, key } of entities)
    console.log(`  ${id} ${name}${aliases.length > 0 ? ` = ${aliases.join(" = ")}` : ""} [${key}]`);
  console.log("\nFacts");
  for (const { kind, start, end, rule, confidence, arguments: args } of facts) {
    console.log(
      `  ${kind} (${rule}, ${confidence}) ${start}–${end} «${text.slice(start, end)}»\n    ${JSON.stringify(args)}`,
    );
  }
}

/** "{Улукбек Марипов|person}": mentions in braces, one inside another where they nest. */
function drawn(text: string, start: number, end: number, mentions: readonly Mention[]): string {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const opens = Map.groupBy(inside, (mention) => mention.start);
  const closes = Map.groupBy(inside, (mention) => mention.end);
  const edges = [...new Set([start, end, ...opens.keys(), ...closes.keys()])].sort((a, b) => a - b);
  return edges
    .map((edge, index) => {
      const closing = (closes.get(edge) ?? []).toReversed().map(({ kind }) => `|${kind}}`);
      const opening = (opens.get(edge) ?? []).map(() => "{");
      return closing.join("") + opening.join("") + text.slice(edge, edges[index + 1] ?? edge);
    })
    .join("");
}

main(process.argv.slice(2));
