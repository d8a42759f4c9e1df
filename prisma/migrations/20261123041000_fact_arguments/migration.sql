-- Figures and statements got more arguments; facts written before them do not say them. `fingerprint` stays: it leaves
-- out what is not said of these.
UPDATE "Fact"
SET "arguments" = '{"to": null, "comparison": null, "change": null, "date": null}'::jsonb || "arguments",
    "proposed" = '{"to": null, "comparison": null, "change": null, "date": null}'::jsonb || "proposed"
WHERE "kind" = 'quantity' AND NOT "arguments" ? 'comparison';

UPDATE "Fact"
SET "arguments" = '{"said": null}'::jsonb || "arguments", "proposed" = '{"said": null}'::jsonb || "proposed"
WHERE "kind" = 'statement' AND NOT "arguments" ? 'said';
