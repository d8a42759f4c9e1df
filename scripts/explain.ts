import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readBlocks } from "@/lib/text/blocks";
import { detectLanguage } from "@/lib/text/language";
import { explain } from "./explain/explanation";
import { page } from "./explain/page";

const USAGE = `Which file? npm run explain -- article.txt [--json] [--language ru] [--published 2024-03-12]`;

/** `npm run explain -- FILE`: the text with mentions and facts drawn in, and for each the rule or the weights that decided. */
function main(parameters: string[]): number {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: { json: { type: "boolean" }, language: { type: "string" }, published: { type: "string" } },
  });
  const [file] = positionals;
  if (!file || !existsSync(file)) return refuse(file ? `There is no file ${file}.` : USAGE);
  const publishedAt = values.published === undefined ? null : new Date(values.published);
  if (publishedAt && Number.isNaN(publishedAt.getTime())) return refuse(`${values.published} is not a date.`);
  const text = readFileSync(file, "utf8");
  const blocks = readBlocks(text);
  const explanation = explain({ text, blocks, language: values.language ?? detectLanguage(text), publishedAt });
  console.log(
    values.json ? JSON.stringify(explanation, null, 2) : page(text, blocks, explanation, { isColoured: isColoured() }),
  );
  return 0;
}

/** → https://no-color.org, https://force-color.org */
function isColoured(): boolean {
  if (process.env.NO_COLOR) return false;
  return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
