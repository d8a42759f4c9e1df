import { ClientPreferencesChange } from "@/lib/accounts/client-preferences";
import { setClientPreferences } from "@/lib/accounts/commands/client-preferences";
import { clientDoor, readSent } from "../_client/door";
import { profileOf } from "../_client/profile";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  GET: (asked) => profileOf(asked.viewer, asked),
  PATCH: async (asked) => {
    await setClientPreferences(asked.viewer, await readSent(asked.request, ClientPreferencesChange));
    return profileOf(asked.viewer, asked);
  },
});
