/** The process answers. Nothing else is looked at: a web process without a database must not be killed for it. */
export const GET = (): Response => Response.json({ alive: true }, { headers: { "Cache-Control": "no-store" } });
