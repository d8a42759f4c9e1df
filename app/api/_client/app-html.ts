import { CLIENT_ID } from "@/lib/accounts/commands/client-tokens";
import { siteOf } from "./site";

/** The one document of the client: what it shows, it tells by its address. → app/_server/client-pages, for its headers */
export function clientApp() {
  const show = async (request: Request): Promise<Response> => {
    const { origin, authority } = siteOf(request.headers);
    const config = {
      ...{ apiUrl: `${origin}/api/`, authDomain: authority, oauthClientId: CLIENT_ID, rpcAllowedOrigins: [] },
      assetRoot: `${origin}/client/`,
    };
    const html = documentOf(JSON.stringify(config).replaceAll("<", "\\u003c"), origin);
    const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "public, max-age=300" };
    return new Response(request.method === "HEAD" ? null : html, { headers });
  };
  return { GET: show, HEAD: show };
}

const documentOf = (config: string, origin: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Hypothesis</title>
<link rel="icon" href="${origin}/icon.svg">
</head>
<body>
<hypothesis-app></hypothesis-app>
<noscript><p><a href="${origin}/" target="_top">${origin}</a></p></noscript>
<script class="js-hypothesis-config" type="application/json">${config}</script>
<script src="${origin}/client/build/boot.js"></script>
</body>
</html>
`;
