-- Annotations of every kind, discussion, groups, moderation, keys to the API.

-- Moments that never repeat and always grow, for clients that page by them. The lock is held for this call alone, not
-- until the transaction ends, so that writers do not wait for each other.
CREATE SEQUENCE "annotation_clock" AS bigint;
CREATE FUNCTION annotation_moment() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  this_moment bigint;
  last_moment bigint;
BEGIN
  PERFORM pg_advisory_lock(7250101);
  this_moment := (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;
  SELECT last_value INTO last_moment FROM "annotation_clock";
  this_moment := greatest(this_moment, last_moment + 1);
  PERFORM setval('"annotation_clock"', this_moment);
  PERFORM pg_advisory_unlock(7250101);
  RETURN timestamptz 'epoch' + (this_moment / 1000000) * interval '1 second'
    + (this_moment % 1000000) * interval '1 microsecond';
END $$;

-- CreateEnum
CREATE TYPE "Motivation" AS ENUM ('highlighting', 'commenting', 'replying', 'tagging', 'questioning', 'assessing', 'editing', 'describing', 'linking', 'bookmarking', 'classifying', 'identifying', 'moderating');

-- CreateEnum
CREATE TYPE "HighlightStyle" AS ENUM ('amber', 'green', 'blue', 'rose', 'violet');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('public', 'private', 'group', 'newsroom');

-- CreateEnum
CREATE TYPE "AnnotationStatus" AS ENUM ('published', 'held', 'hidden', 'removed', 'deleted');

-- CreateEnum
CREATE TYPE "AnchorState" AS ENUM ('exact', 'moved', 'edited', 'relocated', 'review', 'orphan');

-- CreateEnum
CREATE TYPE "ReactionKind" AS ENUM ('useful', 'changed_my_view', 'source_checked');

-- CreateEnum
CREATE TYPE "GroupRole" AS ENUM ('member', 'moderator');

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('offensive', 'harassment', 'hate', 'spam', 'personal_data', 'off_topic', 'false_claim', 'wrong_fact', 'illegal', 'other');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('open', 'decided');

-- CreateEnum
CREATE TYPE "DecisionAction" AS ENUM ('approve', 'hide', 'remove', 'restore', 'dismiss');

-- CreateEnum
CREATE TYPE "TokenKind" AS ENUM ('personal', 'client');

-- CreateTable
CREATE TABLE "Annotation" (
    "id" TEXT NOT NULL,
    "creatorId" TEXT,
    "creatorName" TEXT,
    "motivations" "Motivation"[],
    "editorial" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL DEFAULT '',
    "language" TEXT,
    "style" "HighlightStyle",
    "visibility" "Visibility" NOT NULL DEFAULT 'public',
    "groupId" TEXT,
    "status" "AnnotationStatus" NOT NULL DEFAULT 'published',
    "heldFor" TEXT[],
    "targetKey" TEXT NOT NULL,
    "targetUri" TEXT NOT NULL,
    "articleId" TEXT,
    "revisionId" TEXT,
    "factId" TEXT,
    "entityId" TEXT,
    "parentId" TEXT,
    "rootId" TEXT,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "submitted" JSONB,
    "selectors" JSONB,
    "slug" TEXT,
    "canonical" TEXT,
    "via" TEXT[],
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnotationTag" (
    "annotationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AnnotationTag_pkey" PRIMARY KEY ("annotationId","key")
);

-- CreateTable
CREATE TABLE "AnnotationAnchor" (
    "annotationId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "state" "AnchorState" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "score" DOUBLE PRECISION NOT NULL,
    "method" TEXT NOT NULL,
    "setById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnnotationAnchor_pkey" PRIMARY KEY ("annotationId","revisionId")
);

-- CreateTable
CREATE TABLE "AnnotationEdit" (
    "id" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "tags" TEXT[],
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnnotationEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnotationMention" (
    "annotationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "AnnotationMention_pkey" PRIMARY KEY ("annotationId","userId")
);

-- CreateTable
CREATE TABLE "Reaction" (
    "annotationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" "ReactionKind" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reaction_pkey" PRIMARY KEY ("annotationId","userId","kind")
);

-- CreateTable
CREATE TABLE "Draft" (
    "userId" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("userId","target")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "premoderated" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "groupId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "GroupRole" NOT NULL DEFAULT 'member',
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("groupId","userId")
);

-- CreateTable
CREATE TABLE "GroupInvitation" (
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdById" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GroupInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" TEXT NOT NULL,
    "annotationId" TEXT,
    "factId" TEXT,
    "state" "CaseState" NOT NULL DEFAULT 'open',
    "heldFor" TEXT[],
    "claimedById" TEXT,
    "claimedUntil" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "reporterId" TEXT,
    "reason" "ReportReason" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "caseId" TEXT,
    "annotationId" TEXT,
    "actorId" TEXT,
    "action" "DecisionAction" NOT NULL,
    "reason" "ReportReason",
    "text" TEXT NOT NULL DEFAULT '',
    "from" "AnnotationStatus",
    "to" "AnnotationStatus",
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" "TokenKind" NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "refreshHash" TEXT,
    "scopes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "refreshUntil" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorizationCode" (
    "hash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AuthorizationCode_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_slug_key" ON "Annotation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_createdAt_key" ON "Annotation"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_updatedAt_key" ON "Annotation"("updatedAt");

-- CreateIndex
CREATE INDEX "Annotation_targetKey_createdAt_idx" ON "Annotation"("targetKey", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_articleId_rootId_createdAt_idx" ON "Annotation"("articleId", "rootId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_creatorId_createdAt_idx" ON "Annotation"("creatorId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Annotation_factId_idx" ON "Annotation"("factId");

-- CreateIndex
CREATE INDEX "Annotation_entityId_idx" ON "Annotation"("entityId");

-- CreateIndex
CREATE INDEX "Annotation_revisionId_idx" ON "Annotation"("revisionId");

-- CreateIndex
CREATE INDEX "Annotation_rootId_createdAt_idx" ON "Annotation"("rootId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_parentId_idx" ON "Annotation"("parentId");

-- CreateIndex
CREATE INDEX "Annotation_groupId_createdAt_idx" ON "Annotation"("groupId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_status_createdAt_idx" ON "Annotation"("status", "createdAt");

-- CreateIndex
CREATE INDEX "AnnotationTag_key_idx" ON "AnnotationTag"("key");

-- CreateIndex
CREATE INDEX "AnnotationAnchor_revisionId_state_idx" ON "AnnotationAnchor"("revisionId", "state");

-- CreateIndex
CREATE INDEX "AnnotationEdit_annotationId_at_idx" ON "AnnotationEdit"("annotationId", "at");

-- CreateIndex
CREATE INDEX "AnnotationMention_userId_idx" ON "AnnotationMention"("userId");

-- CreateIndex
CREATE INDEX "Reaction_userId_idx" ON "Reaction"("userId");

-- CreateIndex
CREATE INDEX "Draft_updatedAt_idx" ON "Draft"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Group_slug_key" ON "Group"("slug");

-- CreateIndex
CREATE INDEX "GroupMember_userId_idx" ON "GroupMember"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupInvitation_hash_key" ON "GroupInvitation"("hash");

-- CreateIndex
CREATE INDEX "GroupInvitation_groupId_idx" ON "GroupInvitation"("groupId");

-- CreateIndex
CREATE INDEX "ModerationCase_state_openedAt_idx" ON "ModerationCase"("state", "openedAt");

-- CreateIndex
CREATE INDEX "ModerationCase_annotationId_idx" ON "ModerationCase"("annotationId");

-- CreateIndex
CREATE INDEX "ModerationCase_factId_idx" ON "ModerationCase"("factId");

-- CreateIndex
CREATE INDEX "Report_reporterId_createdAt_idx" ON "Report"("reporterId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Report_caseId_reporterId_key" ON "Report"("caseId", "reporterId");

-- CreateIndex
CREATE INDEX "Decision_annotationId_createdAt_idx" ON "Decision"("annotationId", "createdAt");

-- CreateIndex
CREATE INDEX "Decision_caseId_idx" ON "Decision"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_refreshHash_key" ON "ApiToken"("refreshHash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_createdAt_idx" ON "ApiToken"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "AuthorizationCode_userId_idx" ON "AuthorizationCode"("userId");

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_creatorId_fkey" FOREIGN KEY ("creatorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Annotation"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationTag" ADD CONSTRAINT "AnnotationTag_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationAnchor" ADD CONSTRAINT "AnnotationAnchor_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationAnchor" ADD CONSTRAINT "AnnotationAnchor_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationEdit" ADD CONSTRAINT "AnnotationEdit_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationMention" ADD CONSTRAINT "AnnotationMention_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationMention" ADD CONSTRAINT "AnnotationMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupInvitation" ADD CONSTRAINT "GroupInvitation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupInvitation" ADD CONSTRAINT "GroupInvitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorizationCode" ADD CONSTRAINT "AuthorizationCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot express --------------------------------------------------------------------------------------

ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_span"
  CHECK (num_nonnulls("start", "end", "exact") IN (0, 3) AND ("start" IS NULL OR ("start" >= 0 AND "end" > "start")));
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_group" CHECK (("visibility" = 'group') = ("groupId" IS NOT NULL));
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_thread"
  CHECK (num_nonnulls("parentId", "rootId") IN (0, 2) AND ("depth" > 0) = ("parentId" IS NOT NULL));
ALTER TABLE "AnnotationAnchor" ADD CONSTRAINT "AnnotationAnchor_span"
  CHECK (("state" = 'orphan') = ("start" IS NULL) AND num_nonnulls("start", "end") IN (0, 2) AND ("start" IS NULL OR "end" > "start"));
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_one_subject" CHECK (num_nonnulls("annotationId", "factId") = 1);
CREATE UNIQUE INDEX "ModerationCase_one_open_annotation" ON "ModerationCase" ("annotationId") WHERE "state" = 'open';
CREATE UNIQUE INDEX "ModerationCase_one_open_fact" ON "ModerationCase" ("factId") WHERE "state" = 'open';

CREATE FUNCTION keep_annotation_moments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."updatedAt" := annotation_moment();
  IF TG_OP = 'INSERT' THEN
    NEW."createdAt" := NEW."updatedAt";
  ELSE
    NEW."createdAt" := OLD."createdAt";
    NEW."version" := OLD."version" + 1;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Annotation_moments" BEFORE INSERT OR UPDATE ON "Annotation"
  FOR EACH ROW EXECUTE FUNCTION keep_annotation_moments();

-- Says that something changed, never what: whoever hears it asks again with the rights of its viewer.
CREATE FUNCTION tell_annotation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('annotation_changed', json_build_object('id', NEW."id", 'article', NEW."articleId", 'made', TG_OP = 'INSERT')::text);
  IF NEW."articleId" IS NOT NULL AND NEW."visibility" = 'public' THEN
    PERFORM pg_notify('article_changed', NEW."articleId");
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Annotation_changed" AFTER INSERT OR UPDATE ON "Annotation"
  FOR EACH ROW EXECUTE FUNCTION tell_annotation_changed();
