// Brings the first article into an archive that has none, and the link that makes the first account an admin.
// The last line of the output is for the launcher: {"seeded":boolean,"adminPath":string|null}.
import { readFileSync } from "node:fs";
import { SYSTEM } from "@/lib/access/viewer";
import { issueFirstAdminLink } from "@/lib/accounts/commands/first-admin";
import { fileArticle } from "@/lib/articles/commands";
import { countArticles, getArticle } from "@/lib/articles/queries";
import { EXTRACTOR_VERSION, extract } from "@/lib/extraction/extract";
import { recordFacts } from "@/lib/facts/commands";
import { readDraft, Typed } from "@/lib/ingestion/read-draft";
import { readFile } from "@/lib/ingestion/read-file";
import { db, disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { tagArticle } from "@/lib/tags/commands";
import { labelTag } from "@/lib/tags/vocabulary-commands";
import { findSeedFile } from "./seed-file";

const KEY = "seed";
const RIGHTS = "Текст принадлежит изданию barometr.kg. Лицензия программы на него не распространяется.";
const TAGS = [
  { ru: "внешняя политика", ky: "тышкы саясат", uz: "tashqi siyosat", en: "foreign policy" },
  { ru: "промышленность", ky: "өнөр жай", uz: "sanoat", en: "industry" },
  { ru: "технопарки", ky: "технопарктар", uz: "texnoparklar", en: "technology parks" },
  {
    ru: "Кыргызстан и Узбекистан",
    ky: "Кыргызстан жана Өзбекстан",
    uz: "Qirgʻiziston va Oʻzbekiston",
    en: "Kyrgyzstan and Uzbekistan",
  },
];

try {
  const seeded = await seed();
  const adminPath = await issueFirstAdminLink(SYSTEM);
  process.stdout.write(`${JSON.stringify({ seeded, adminPath })}\n`);
} finally {
  await closeQueue();
  await disconnect();
}

/** Whether this run brought the first article. Each step may be repeated, so a run that was cut off is finished. */
async function seed(): Promise<boolean> {
  if ((await db.setting.findUnique({ where: { name: "seeded" } })) || (await hasOtherArticles())) return false;
  const slug = await fileFirstArticle();
  for (const labels of TAGS) {
    const tag = await tagArticle(SYSTEM, slug, labels.ru);
    await labelTag(SYSTEM, tag.slug, labels);
  }
  const { revision } = await getArticle(SYSTEM, slug);
  await recordFacts(SYSTEM, revision.id, { extractor: { version: EXTRACTOR_VERSION, extract } });
  await db.setting.upsert({ where: { name: "seeded" }, create: { name: "seeded", value: true }, update: {} });
  return true;
}

async function hasOtherArticles(): Promise<boolean> {
  const begun = await db.idempotencyKey.findUnique({ where: { userId_key: { userId: "system", key: KEY } } });
  return !begun && (await countArticles(SYSTEM)) > 0;
}

async function fileFirstArticle(): Promise<string> {
  const bytes = readFileSync(findSeedFile());
  const { draft } = readDraft(Typed.parse({}), readFile({ name: "article.txt", bytes }));
  const filing = { method: "seed", fileName: "article.txt", bytes, publish: true, idempotencyKey: KEY } as const;
  const { slug } = await fileArticle(SYSTEM, { ...draft, rightsNote: RIGHTS }, filing);
  return slug;
}
