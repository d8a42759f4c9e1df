-- The words of a text without its headline, spacing and furniture, hashed: the same article filed twice is found by it.
ALTER TABLE "Revision" ADD COLUMN "bodyKey" TEXT;
ALTER TABLE "Revision" DISABLE TRIGGER "Revision_immutable";
UPDATE "Revision" SET "bodyKey" = encode(sha256(convert_to("text", 'UTF8')), 'hex');
ALTER TABLE "Revision" ENABLE TRIGGER "Revision_immutable";
ALTER TABLE "Revision" ALTER COLUMN "bodyKey" SET NOT NULL;

-- CreateIndex
CREATE INDEX "Revision_bodyKey_idx" ON "Revision"("bodyKey");

-- Editors list articles of every status.
-- CreateIndex
CREATE INDEX "Article_archivedAt_id_idx" ON "Article"("archivedAt" DESC, "id" DESC);

CREATE OR REPLACE FUNCTION keep_revision_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."text", NEW."headline", NEW."sha256", NEW."bodyKey", NEW."number", NEW."articleId", NEW."createdAt")
     IS DISTINCT FROM
     (OLD."text", OLD."headline", OLD."sha256", OLD."bodyKey", OLD."number", OLD."articleId", OLD."createdAt") THEN
    RAISE EXCEPTION 'a revision is immutable' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
