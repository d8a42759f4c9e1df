-- Up to which moment a person has seen the answers to them.
ALTER TABLE "User" ADD COLUMN "answersSeenAt" TIMESTAMPTZ(6);
