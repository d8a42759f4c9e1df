import { headers } from "next/headers";
import { cache, type ReactNode } from "react";
import { answersUnderWay } from "@/app/_server/answering";
import { newId } from "@/lib/platform/ids";
import { dropMarkup, holdMarkup } from "./held-markup";
import { Once, type OnceProps } from "./once";
import type { Drawn } from "./standing";

type Place = Pick<OnceProps, "id" | "className" | "lang">;

/** Puts a drawn part into the page, in an element with this id. */
export type StandsOnce = (drawn: Drawn, place: Place) => ReactNode;

/**
 * For parts of a page that stand still, each to be sent once. What a server component is given to draw goes out twice, as
 * HTML and as the data from which a browser would draw it again; here the data names the element, and the browser finds it
 * in its page. Half the weight of a long page, and half the work to write it.
 */
export const standsOnce = cache(async (): Promise<StandsOnce> => {
  const asked = await headers();
  // A script that asks for the page again gets the data alone: then it must hold the markup.
  if (asked.has("x-spravka-data") || asked.has("next-action")) {
    return (drawn, place) => <Once key={place.id} page="" html={String(drawn)} {...place} />;
  }
  const page = newId();
  answersUnderWay()
    .get(asked.get("x-request-id") ?? "")
    ?.once("close", () => dropMarkup(page));
  return (drawn, place) => {
    holdMarkup(page, place.id, String(drawn));
    return <Once key={place.id} page={page} {...place} />;
  };
});
