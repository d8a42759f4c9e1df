-- What people settle in the annotation client, which asks for it on every device.
ALTER TABLE "User" ADD COLUMN "clientPreferences" JSONB;
