-- Threads that are ordered by votes or by answers are read, page after page, as of the moment of the first page. For that
-- votes bear the moment of the database, and what was taken back since is remembered for a day.
CREATE FUNCTION keep_vote_moment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" := date_trunc('milliseconds', now()); -- the beginning of its transaction
  RETURN NEW;
END $$;
CREATE TRIGGER "Reaction_moment" BEFORE INSERT ON "Reaction" FOR EACH ROW EXECUTE FUNCTION keep_vote_moment();
CREATE TRIGGER "Report_moment" BEFORE INSERT ON "Report" FOR EACH ROW EXECUTE FUNCTION keep_vote_moment();

-- CreateTable
CREATE TABLE "ReactionTaken" (
    "annotationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" "ReactionKind" NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "takenAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ReactionTaken_pkey" PRIMARY KEY ("annotationId","userId","kind","takenAt")
);

-- CreateIndex
CREATE INDEX "ReactionTaken_takenAt_idx" ON "ReactionTaken"("takenAt");

-- CreateTable
CREATE TABLE "PublicationTurn" (
    "annotationId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "PublicationTurn_pkey" PRIMARY KEY ("annotationId","version")
);

-- CreateIndex
CREATE INDEX "PublicationTurn_at_idx" ON "PublicationTurn"("at");

CREATE FUNCTION remember_reaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ReactionTaken" VALUES (OLD."annotationId", OLD."userId", OLD."kind", OLD."createdAt", now())
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "Reaction_taken" AFTER DELETE ON "Reaction" FOR EACH ROW EXECUTE FUNCTION remember_reaction();

CREATE FUNCTION remember_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "PublicationTurn" VALUES (NEW."id", now(), NEW."version") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "Annotation_turned" AFTER UPDATE OF "status" ON "Annotation" FOR EACH ROW
  WHEN (NEW."rootId" IS NOT NULL AND (OLD."status" = 'published') <> (NEW."status" = 'published'))
  EXECUTE FUNCTION remember_turn();
