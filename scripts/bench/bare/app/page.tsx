import { headers } from "next/headers";

/** The least a page rendered for its request can be: what Next.js alone costs on this machine. */
export default async function BarePage() {
  const agent = (await headers()).get("user-agent") ?? "";
  return <main>Bare page, {agent.length}</main>;
}
