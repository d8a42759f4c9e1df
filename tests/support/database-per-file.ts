import { testDatabase } from "./database";

// Before the test file is read: whatever it imports finds its own database.
process.env.DATABASE_URL = await testDatabase();
