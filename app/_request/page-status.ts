import { headers } from "next/headers";
import { answersUnderWay } from "@/app/_server/answering";

/** Gives the page that is being drawn a status that Next.js has no word for: 410 for what used to be there. */
export async function answerWith(status: number): Promise<void> {
  const response = answersUnderWay().get((await headers()).get("x-request-id") ?? "");
  if (response && !response.headersSent) response.statusCode = status;
}
