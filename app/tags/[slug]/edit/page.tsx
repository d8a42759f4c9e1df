import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { z } from "zod";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { Tick } from "@/app/_components/form/tick";
import { labelOf } from "@/app/_components/tag-label";
import { LOCALES } from "@/app/_i18n/locale";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import type { TagLine } from "@/lib/tags/tag";
import { getVocabularyTag } from "@/lib/tags/vocabulary-queries";
import { deleteTagHere, labelTagHere, mergeTagsHere } from "./actions";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const Query = z.object({ done: z.string().max(20).optional() });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [tag, locale, say] = await Promise.all([
    askedTag((await params).slug),
    getLocale(),
    getTranslations("articles.vocabulary"),
  ]);
  return { title: say("change", { tag: labelOf(tag, locale) }), robots: { index: false } };
}

/** What a tag is called, where it is found, and its end. */
export default async function EditTagPage({ params, searchParams }: Props) {
  const tag = await askedTag((await params).slug);
  const [{ done }, locale, say] = await Promise.all([
    readQuery(Query, searchParams),
    getLocale(),
    getTranslations("articles.vocabulary"),
  ]);
  return (
    <main className="wrap" id="main">
      <div className="mine">
        <p className="up">
          <a href="/tags/manage">{say("title")}</a>
        </p>
        <h1>{labelOf(tag, locale)}</h1>
        <p className="meta">
          <a href={`/tags/${tag.slug}`}>/tags/{tag.slug}</a>
        </p>
        {done === "saved" && (
          <div className="alert info" role="status">
            <p>{say("done.saved")}</p>
          </div>
        )}
        <Names tag={tag} />
        <Merging tag={tag} />
        {tag.articles === 0 && <Removing tag={tag} />}
      </div>
    </main>
  );
}

async function Names({ tag }: { tag: TagLine }) {
  const say = await getTranslations("articles.vocabulary");
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="sechead">
        {say("names")}
      </h2>
      <ActionForm action={labelTagHere} seeLabel={say("edit")}>
        <input type="hidden" name="slug" value={tag.slug} />
        {LOCALES.map((language) => (
          <Field
            key={language}
            name={language}
            label={say(`name.${language}`)}
            defaultValue={tag.labels[language]}
            lang={language}
            maxLength={60}
            required={language === "ru"}
            autoComplete="off"
          />
        ))}
        <Tick name="readdress" label={say("readdress")} hint={say("readdress-hint", { slug: tag.slug })} />
        <Submit>{say("save")}</Submit>
      </ActionForm>
    </section>
  );
}

async function Merging({ tag }: { tag: TagLine }) {
  const say = await getTranslations("articles.vocabulary");
  return (
    <section className="part" aria-labelledby="merge">
      <h2 id="merge">{say("merge")}</h2>
      <p className="hint">{say("merge-hint")}</p>
      <ActionForm action={mergeTagsHere}>
        <input type="hidden" name="slug" value={tag.slug} />
        <Field name="into" label={say("into")} maxLength={100} autoComplete="off" required />
        <Submit className="btn bad">{say("merge-do")}</Submit>
      </ActionForm>
    </section>
  );
}

async function Removing({ tag }: { tag: TagLine }) {
  const say = await getTranslations("articles.vocabulary");
  return (
    <section className="part" aria-labelledby="delete">
      <h2 id="delete">{say("delete")}</h2>
      <p className="hint">{say("delete-hint")}</p>
      <ActionForm action={deleteTagHere}>
        <input type="hidden" name="slug" value={tag.slug} />
        <Submit className="btn bad">{say("delete-do")}</Submit>
      </ActionForm>
    </section>
  );
}

const askedTag = cache(async (slug: string): Promise<TagLine> => {
  const viewer = await getViewer();
  if (viewer.kind === "guest") redirect(`/signin?next=${encodeURIComponent(`/tags/${slug}/edit`)}`);
  if (!may(viewer, "tag:manage", null)) notFound();
  return orNotFound(getVocabularyTag(viewer, decodeURIComponent(slug)));
});
