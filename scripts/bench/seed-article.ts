/** The path of the seed's article in the archive that answers at this address. */
export async function seedArticlePath(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/articles?source=barometr.kg`);
  const { items } = (await answer.json()) as { items: { slug: string }[] };
  if (!items[0]) throw new Error("the seed article is not in the archive");
  return `/articles/${items[0].slug}`;
}
