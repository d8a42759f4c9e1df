import { CLIENT_ADDRESS } from "@/app/_request/client";
import { refusalSentence } from "@/app/_request/problem";
import { takeClientTokenTurn } from "@/lib/accounts/client-limits";
import { type ClientToken, exchangeCode, exchangeGrant, renewClientToken } from "@/lib/accounts/commands/client-tokens";
import { AppError } from "@/lib/platform/app-error";
import { clientDoor } from "./door";

const BY_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/**
 * Where the client changes what it was given for a key. Its refusals are those of OAuth 2.0, with the client's own words
 * beside them. → https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export function tokenDoor() {
  return clientDoor({
    POST: async ({ request }) => {
      await takeClientTokenTurn(request.headers.get(CLIENT_ADDRESS) ?? "unknown");
      const sent = new URLSearchParams(await request.text());
      try {
        return tokenJson(await exchanged(sent));
      } catch (error) {
        if (error instanceof AppError && error.code === "invalid") return oauthRefusal(request, error);
        throw error;
      }
    },
  });
}

function exchanged(sent: URLSearchParams): Promise<ClientToken> {
  const word = (name: string): string => sent.get(name) ?? "";
  const kind = word("grant_type");
  if (kind === BY_GRANT) return exchangeGrant(word("assertion"));
  if (kind === "authorization_code") return exchangeCode(word("code"), word("client_id"));
  if (kind === "refresh_token") return renewClientToken(word("refresh_token"));
  throw new AppError("invalid", "wrong-value");
}

const tokenJson = ({ token, refreshToken, expiresAt }: ClientToken) => ({
  access_token: token,
  refresh_token: refreshToken,
  expires_in: Math.floor((expiresAt.getTime() - Date.now()) / 1000),
  token_type: "Bearer",
});

function oauthRefusal(request: Request, { reason }: AppError): Response {
  const error = reason === "token-wrong" ? "invalid_grant" : "unsupported_grant_type";
  const sentence = refusalSentence(request, reason);
  return Response.json({ error, error_description: sentence, status: "failure", reason: sentence }, { status: 400 });
}
