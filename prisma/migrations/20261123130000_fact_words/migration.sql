-- Whoever checks a figure looks for it by what it measures, across all articles.
CREATE INDEX "Fact_words_idx" ON "Fact" USING gin (to_tsvector('russian'::regconfig,
  COALESCE("arguments" ->> 'subject', '') || ' ' || COALESCE("arguments" ->> 'measure', '') || ' ' || "exact"));
