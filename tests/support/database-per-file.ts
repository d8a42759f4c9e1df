import { testDatabase } from "./database";

// Before the test file is read: whatever it imports finds its own database.
process.env.DATABASE_URL = await testDatabase();
process.env.NEXTAUTH_SECRET ??= "only for tests, worth nothing";
