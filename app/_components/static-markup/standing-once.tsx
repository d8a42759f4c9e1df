import { headers } from "next/headers";
import { newId } from "@/lib/platform/ids";
import { holdMarkup } from "./held-markup";
import { Once } from "./once";
import type { Drawn } from "./standing";

/**
 * A part of a page that stands still, sent once. What a server component is given to draw goes out twice, as HTML and as
 * the data from which a browser would draw it again; here the data names the HTML, and the browser finds it in its page.
 * Half the weight of a long page, and half the work to write it.
 */
export async function StandingOnce({ drawn }: { drawn: Drawn }) {
  const asked = await headers();
  // A script that asks for the page again gets the data alone: then it must hold the markup.
  if (asked.has("rsc") || asked.has("next-action")) return <Once name={`s${newId()}`} html={String(drawn)} />;
  const name = `s${newId()}`;
  holdMarkup(name, String(drawn));
  return <Once name={name} />;
}
