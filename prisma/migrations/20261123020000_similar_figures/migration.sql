-- The bench shows what other articles say of the same subject.
CREATE INDEX "Fact_figure_subject_idx" ON "Fact" (lower("arguments" ->> 'subject')) WHERE "kind" = 'quantity';
