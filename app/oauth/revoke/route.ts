import { clientDoor } from "@/app/api/_client/door";
import { revokeTokenWord } from "@/lib/accounts/commands/api-tokens";

/** Ends a key. What is none of ours is answered alike. → https://www.rfc-editor.org/rfc/rfc7009 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  POST: async ({ request }) => {
    const word = new URLSearchParams(await request.text()).get("token");
    if (word !== null) await revokeTokenWord(word);
    return {};
  },
});
