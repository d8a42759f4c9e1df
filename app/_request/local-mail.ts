import { headers } from "next/headers";
import type { PostedLetter } from "@/lib/accounts/letters";
import { environment } from "@/lib/platform/environment";
import { mailFile } from "@/lib/platform/mail";
import { CLIENT_ADDRESS } from "./client";
import type { FormState } from "./form-state";

/**
 * Where a letter lies and the page its link opens, for somebody who tries the archive on their own machine, where no
 * mail is sent. Nobody else is told: the link is as good as the password. So the archive must say of itself that it is
 * local, the request must name a local host, and it must come from this machine.
 */
export async function localMailHint(letter: PostedLetter | null): Promise<FormState["answer"]> {
  const asked = await headers();
  const file = letter && mailFile(letter.messageId);
  const isLocal =
    isLocalHost(new URL(environment().NEXTAUTH_URL).host) &&
    isLocalHost(asked.get("host") ?? "") &&
    isLoopback(asked.get(CLIENT_ADDRESS) ?? "");
  return letter && file && isLocal ? { file, link: letter.path } : undefined;
}

const isLocalHost = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);

const isLoopback = (address: string): boolean => address === "::1" || /^127(?:\.\d{1,3}){3}$/.test(address);
